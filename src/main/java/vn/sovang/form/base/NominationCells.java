package vn.sovang.form.base;

import java.util.List;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Cell;

/// Cells that every list of nominations has.
public final class NominationCells {
    private NominationCells() {}

    /// The name, "(truy tặng)" after it where it is.
    public static String named(Nomination one) {
        return one.subjectName() + (one.posthumous() ? " (truy tặng)" : "");
    }

    /// The name, and on a line of its own post and workplace.
    public static String namedAndPlaced(Nomination one) {
        String place = one.postAndUnit();
        return named(one) + (place.isEmpty() ? "" : "\n" + place);
    }

    /// Two cells, men and women: the year stands under the sex; where the sex is unknown, under both.
    public static List<Cell> birth(Nomination one) {
        PartialDate birth = one.birth();
        String year = birth == null ? "" : Integer.toString(birth.year());
        Sex sex = one.sex();
        if (sex == null) {
            return List.of(TableText.centred(year, 2));
        }
        return List.of(
                TableText.centred(sex == Sex.MALE ? year : ""), TableText.centred(sex == Sex.FEMALE ? year : ""));
    }
}
