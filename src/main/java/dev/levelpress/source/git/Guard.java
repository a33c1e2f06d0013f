package dev.levelpress.source.git;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lets so much through and not for longer than allowed, however slowly it comes. */
final class Guard {

    private final long most;
    private final long end;
    private long bytes;

    Guard(GitAccess access) {
        this.most = access.packBytes();
        this.end = System.nanoTime() + access.time().toNanos();
    }

    boolean isOver() {
        return System.nanoTime() - end > 0;
    }

    InputStream watch(InputStream in) {
        return new Watched(in);
    }

    private void passed(int read) throws IOException {
        bytes += Math.max(read, 0);
        if (bytes > most) {
            throw new IOException("the repository sends more than " + (most >> 20) + " MB; fetch less of its history"
                    + " (--git-history) or keep the framework in a repository of its own");
        }
        if (isOver()) {
            throw new IOException("the repository takes too long to send what is new");
        }
    }

    private final class Watched extends FilterInputStream {

        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            passed(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            passed(read);
            return read;
        }
    }
}
