package vn.sovang.usecase.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.sovang.exchange.list.PersonEntry;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.Unit;
import vn.sovang.text.Spelling;

/// The post a list says of somebody, when the registry does not have it yet.
final class NewPost {
    private NewPost() {}

    /// The post without a person, its unit null where the registry lacks it.
    ///
    /// @param held posts the person holds
    static Optional<Post> of(PersonEntry entry, ListMatcher.Matched matched, List<Post> held) {
        return of(entry.post(), matched, held)
                .map(post -> new Post(0, 0, post.unitId(), post.title(), entry.postFrom(), null));
    }

    /// As [#of(PersonEntry, ListMatcher.Matched, List)] for lists that know no day.
    static Optional<Post> of(String title, ListMatcher.Matched matched, List<Post> held) {
        if (title.isEmpty() && matched.unitName().isEmpty()) {
            return Optional.empty();
        }
        Unit unit = matched.known();
        Long unitId = unit == null ? null : unit.id();
        boolean unknownUnit = unit == null && !matched.unitName().isEmpty();
        boolean has = !unknownUnit
                && held.stream()
                        .anyMatch(post -> Objects.equals(post.unitId(), unitId)
                                && (title.isEmpty() || Spelling.same(post.title(), title)));
        return has ? Optional.empty() : Optional.of(new Post(0, 0, unitId, title, null, null));
    }

    /// `"Giáo viên, Trường Mầm non Mẫu"`.
    static String words(String title, String unit) {
        return title.isEmpty() || unit.isEmpty() ? title + unit : title + ", " + unit;
    }
}
