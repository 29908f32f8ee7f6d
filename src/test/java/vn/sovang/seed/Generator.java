package vn.sovang.seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Draws a value from a random source: the same source, the same value. Ranges and sizes give their ends more often
/// than chance would, since that is where faults live. Several are put together by a lambda that draws from each in
/// turn.
@FunctionalInterface
public interface Generator<T extends @Nullable Object> {
    T next(Random random);

    default <R> Generator<R> map(Function<? super T, ? extends R> change) {
        return random -> change.apply(next(random));
    }

    /// Draws again until one is wanted.
    default Generator<T> filter(Predicate<? super T> wanted) {
        return random -> {
            T value = next(random);
            while (!wanted.test(value)) {
                value = next(random);
            }
            return value;
        };
    }

    /// Nothing, in a share from 0 to 1 of all draws.
    @SuppressWarnings("NullAway") // It does not know yet that a type's own variable may stand for nothing.
    default Generator<@Nullable T> orNull(double share) {
        return random -> random.nextDouble() < share ? null : next(random);
    }

    /// Short lists more often than long ones.
    default Generator<List<T>> list(int least, int most) {
        return random -> drawn(between(0, 2).next(random) == 0 ? between(least, most) : near(least, most), random);
    }

    /// Every size alike.
    default Generator<List<T>> evenList(int least, int most) {
        return random -> drawn(between(least, most), random);
    }

    /// @param most no more than there are values
    default Generator<Set<T>> set(int least, int most) {
        return random -> {
            int size = between(least, most).next(random);
            Set<T> out = new LinkedHashSet<>();
            while (out.size() < size) {
                out.add(next(random));
            }
            return out;
        };
    }

    private List<T> drawn(Generator<Integer> sizes, Random random) {
        int size = sizes.next(random);
        List<T> out = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            out.add(next(random));
        }
        return out;
    }

    private static Generator<Integer> near(int least, int most) {
        return random -> least + random.nextInt(Math.min(most - least, 8) + 1);
    }

    @SafeVarargs
    static <T> Generator<T> of(T... values) {
        return of(Arrays.asList(values));
    }

    static <T> Generator<T> of(List<? extends T> values) {
        return random -> values.get(random.nextInt(values.size()));
    }

    static <E extends Enum<E>> Generator<E> of(Class<E> values) {
        return of(Arrays.asList(values.getEnumConstants()));
    }

    static <T> Generator<T> just(T value) {
        return random -> value;
    }

    static Generator<Boolean> flag() {
        return Random::nextBoolean;
    }

    @SafeVarargs
    static <T> Generator<T> oneOf(Generator<? extends T>... ways) {
        return random -> ways[random.nextInt(ways.length)].next(random);
    }

    /// From the first end to the last, both within.
    static Generator<Integer> between(int first, int last) {
        return between((long) first, (long) last).map(Long::intValue);
    }

    /// From the first end to the last, both within.
    static Generator<Long> between(long first, long last) {
        return random -> switch (random.nextInt(20)) {
            case 0 -> first;
            case 1 -> last;
            default -> random.nextLong(first, last + 1);
        };
    }

    /// From the first end to the last, both within.
    static Generator<Double> between(double first, double last) {
        return random -> switch (random.nextInt(20)) {
            case 0 -> first;
            case 1 -> last;
            default -> first + random.nextDouble() * (last - first);
        };
    }

    /// Ways of different weight.
    static <T> Weighted<T> often(int weight, Generator<? extends T> way) {
        return new Weighted<T>(List.of()).or(weight, way);
    }
}
