package dev.levelpress.output.pdf.font;

import java.security.SecureRandom;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;

/**
 * Gives the subsets of fonts the same six letters for the same document, where OpenPDF would throw dice.
 *
 * <p>OpenPDF asks the font for them, and fonts are shared by all threads; so the document's seed is scoped to its run.
 */
public final class SubsetNames extends SecureRandom {

    private static final ScopedValue<RandomGenerator> LETTERS = ScopedValue.newInstance();

    /** The result of the run, in which equal seeds give equal names. */
    public static <T> T seeded(long seed, Callable<T> run) throws Exception {
        return ScopedValue.where(LETTERS, (RandomGenerator) new SplittableRandom(seed))
                .call(run::call);
    }

    @Override
    public double nextDouble() {
        return LETTERS.get().nextDouble();
    }
}
