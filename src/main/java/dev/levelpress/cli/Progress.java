package dev.levelpress.cli;

import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a run is: a bar on a terminal, a line for each document elsewhere. */
interface Progress extends AutoCloseable {

    /** @param name of the document that is finished */
    void done(String name);

    @Override
    void close();

    static Progress of(Terminal terminal, int documents) {
        return terminal.interactive() ? new Bar(documents) : new Lines(terminal, documents);
    }

    /** For people who watch. */
    final class Bar implements Progress {
        private final ProgressBar bar;

        Bar(int documents) {
            bar = new ProgressBarBuilder()
                    .setTaskName("documents")
                    .setInitialMax(documents)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        }

        @Override
        public void done(String name) {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** For logs. */
    final class Lines implements Progress {
        private final Terminal terminal;
        private final int documents;
        private final AtomicInteger done = new AtomicInteger();

        Lines(Terminal terminal, int documents) {
            this.terminal = terminal;
            this.documents = documents;
        }

        @Override
        public void done(String name) {
            terminal.err().println(done.incrementAndGet() + "/" + documents + " " + name);
        }

        @Override
        public void close() {}
    }
}
