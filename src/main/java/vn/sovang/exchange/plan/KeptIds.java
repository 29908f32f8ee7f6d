package vn.sovang.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// Rows typed as text know no ids: what is called as before keeps its id, and where as many rows are typed as there
/// were, one with another name takes the id of the row in its place. Others refer to the rows by these ids.
final class KeptIds {
    private KeptIds() {}

    /// Gives a row another id.
    @FunctionalInterface
    interface WithId<T> {
        T apply(T row, long id);
    }

    static <T> List<T> of(
            List<T> typed, List<T> before, ToLongFunction<T> id, Function<T, String> name, WithId<T> withId) {
        List<T> left = new ArrayList<>(before);
        List<T> named = new ArrayList<>();
        for (T row : typed) {
            Optional<T> same = left.stream()
                    .filter(one -> name.apply(one).equals(name.apply(row)))
                    .findFirst();
            same.ifPresent(left::remove);
            named.add(same.map(one -> withId.apply(row, id.applyAsLong(one))).orElse(row));
        }
        if (typed.size() == before.size()) {
            for (int i = 0; i < named.size(); i++) {
                T there = before.get(i);
                if (id.applyAsLong(named.get(i)) == 0 && left.contains(there)) {
                    named.set(i, withId.apply(named.get(i), id.applyAsLong(there)));
                }
            }
        }
        return named;
    }
}
