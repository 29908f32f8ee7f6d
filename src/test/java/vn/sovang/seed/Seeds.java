package vn.sovang.seed;

import java.util.Random;

/// Runs a property on samples drawn from a seed; what fails says the seed and the sample.
public final class Seeds {
    private Seeds() {}

    /// What must hold of every sample.
    @FunctionalInterface
    public interface Law<T> {
        void check(T sample) throws Exception;
    }

    /// @param samples how many are drawn, at least 1
    public static <T> void hold(long seed, int samples, Generator<T> generator, Law<? super T> law) {
        Random random = new Random(seed);
        for (int number = 1; number <= samples; number++) {
            T sample = generator.next(random);
            try {
                law.check(sample);
            } catch (Exception | AssertionError | StackOverflowError fault) {
                throw new AssertionError(
                        "seed %d, sample %d: <%s>%n%s".formatted(seed, number, escaped(sample), fault), fault);
            }
        }
    }

    /// Letters that are not seen, or look like others, as a Java string has them.
    private static String escaped(Object sample) {
        StringBuilder out = new StringBuilder();
        String.valueOf(sample).chars().forEach(c -> {
            boolean seen =
                    c == '\n' || c >= ' ' && c < 0x7F || Character.isLetter(c) && !Character.isSurrogate((char) c);
            out.append(seen ? Character.toString(c) : "\\u%04X".formatted(c));
        });
        return out.toString();
    }
}
