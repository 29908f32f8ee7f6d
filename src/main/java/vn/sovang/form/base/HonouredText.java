package vn.sovang.form.base;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Sex;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.paper.Block;

/// How papers speak of one who was honoured.
public final class HonouredText {
    private HonouredText() {}

    /// `"bà Lục Thị Hà"`, `"ông (bà) ..."` while the sex is unknown, the plain name of a collective.
    public static String addressed(Honoured subject) {
        return switch (subject) {
            case Honoured.OfPerson person -> addressed(person.person().sex(), person.name());
            case Honoured.OfUnit unit -> unit.name();
        };
    }

    /// A person with the form of address that their sex gives.
    public static String addressed(@Nullable Sex sex, String name) {
        return (sex == null ? "ông (bà)" : sex == Sex.MALE ? "ông" : "bà") + " " + name;
    }

    /// The few lines a certificate has.
    public static List<Block> brief(Honoured subject) {
        return switch (subject) {
            case Honoured.OfPerson person -> PersonLife.of(person).inBrief();
            case Honoured.OfUnit unit -> List.of(name(unit.unit()));
        };
    }

    /// All that is known, for a history.
    public static List<Block> whole(Honoured subject) {
        return switch (subject) {
            case Honoured.OfPerson person -> PersonLife.of(person).whole();
            case Honoured.OfUnit unit -> {
                List<Block> blocks = new ArrayList<>();
                blocks.add(name(unit.unit()));
                blocks.add(Prose.field(
                        "- Chức năng, nhiệm vụ", unit.unit().functions().replace('\n', ' ')));
                yield blocks;
            }
        };
    }

    private static Block name(Unit unit) {
        return Prose.field(unit.kind() == UnitKind.HOUSEHOLD ? "- Tên hộ gia đình" : "- Tên tập thể", unit.name());
    }
}
