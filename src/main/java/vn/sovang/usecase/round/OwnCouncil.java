package vn.sovang.usecase.round;

import java.util.List;
import java.util.Locale;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Office;
import vn.sovang.model.Signatory;
import vn.sovang.model.meeting.Body;
import vn.sovang.text.Fold;

/// Hội đồng Thi đua - Khen thưởng of the office, as far as the office's own particulars tell.
public final class OwnCouncil {
    private static final String NAME = "Hội đồng Thi đua - Khen thưởng";
    private static final String LETTERHEAD = "HỘI ĐỒNG\nTHI ĐUA - KHEN THƯỞNG";

    private OwnCouncil() {}

    /// Its name in running text; the plain one while the office has entered none.
    public static String name(Office office) {
        return office.council().isEmpty() ? NAME : office.council();
    }

    /// Whether the body is the office's council.
    public static boolean is(Body body, Office office) {
        return Fold.of(body.name()).equals(Fold.of(name(office)));
    }

    /// The council without members, whose names are entered later; what is open prints as dots.
    public static Body body(Office office) {
        Letterhead own = office.letterhead();
        Letterhead head = new Letterhead(above(office), LETTERHEAD, "HĐTĐKT", own.place());
        Signatory chair = Signatory.onBehalf("Hội đồng", "Chủ tịch", "", "");
        return new Body(0, name(office), "Hội đồng", head, chair, "", List.of());
    }

    /// The organ above in one line: common words of its name may be abbreviated there (Decree 30/2020, Phụ lục I).
    private static String above(Office office) {
        String own = office.letterhead().name();
        String name = own.isEmpty() ? office.name().toUpperCase(Locale.ROOT) : own.replace('\n', ' ');
        return name.replace("ỦY BAN NHÂN DÂN", "UBND");
    }
}
