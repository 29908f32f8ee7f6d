package vn.sovang.ui.registry.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.Unit;
import vn.sovang.text.OfficialDate;
import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Wording;

/// A post as the person's detail lists it.
///
/// @param unit where it is held, null when none is known
/// @param place title and unit in words
/// @param time from when to when; empty when neither is known
record PostLine(Post post, @Nullable Unit unit, String place, String time) {
    private static final Wording TEXT = Messages.of("registry");

    static PostLine of(Post post, @Nullable Unit unit) {
        String where = unit == null ? "" : unit.shortName().isEmpty() ? unit.name() : unit.shortName();
        String place = post.title().isEmpty() || where.isEmpty() ? post.title() + where : post.title() + ", " + where;
        return new PostLine(post, unit, place, time(post.from(), post.to()));
    }

    private static String time(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null) {
            return TEXT.text("person.postFromTo", OfficialDate.brief(from), OfficialDate.brief(to));
        }
        if (from != null) {
            return TEXT.text("person.postFrom", OfficialDate.brief(from));
        }
        return to == null ? "" : TEXT.text("person.postTo", OfficialDate.brief(to));
    }
}
