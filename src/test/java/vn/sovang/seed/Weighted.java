package vn.sovang.seed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// One of several ways, each as often as its weight says.
public final class Weighted<T> implements Generator<T> {
    private final List<Generator<? extends T>> ways;

    Weighted(List<Generator<? extends T>> ways) {
        this.ways = ways;
    }

    public Weighted<T> or(int weight, Generator<? extends T> way) {
        List<Generator<? extends T>> more = new ArrayList<>(ways);
        more.addAll(Collections.nCopies(weight, way));
        return new Weighted<>(more);
    }

    @Override
    public T next(Random random) {
        return ways.get(random.nextInt(ways.size())).next(random);
    }
}
