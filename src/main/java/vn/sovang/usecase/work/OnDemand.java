package vn.sovang.usecase.work;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value got when it is first asked for, once, whoever asks.
public final class OnDemand<T> implements Supplier<T> {
    private final Supplier<T> source;
    private @Nullable T value;

    private OnDemand(Supplier<T> source) {
        this.source = source;
    }

    public static <T> OnDemand<T> of(Supplier<T> source) {
        return new OnDemand<>(source);
    }

    @Override
    public synchronized T get() {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}
