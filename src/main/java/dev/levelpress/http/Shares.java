package dev.levelpress.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many documents a caller may have made at the same time, so that one who asks for all of them leaves room for others.
 * Who waits for a document that another has asked for counts as well.
 */
final class Shares {

    private final int most;
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();

    /** @param most of one caller, at least 1 */
    Shares(int most) {
        this.most = most;
    }

    /** A document on its way. */
    interface Held extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * @param caller the same for all requests of one person, program or address
     * @throws TooMany when this caller waits for as many as it may
     */
    Held take(String caller) {
        taken.compute(caller, (name, before) -> {
            int now = before == null ? 0 : before;
            if (now >= most) {
                throw new TooMany(most);
            }
            return now + 1;
        });
        return () -> taken.computeIfPresent(caller, (name, now) -> now == 1 ? null : now - 1);
    }

    /** Who wait for documents at this moment. */
    int callers() {
        return taken.size();
    }

    /** This caller is to wait for what it has asked for. */
    static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooMany(int most) {
            super("you are waiting for " + most + " documents already; ask for the next when one of them is there");
        }
    }
}
