package vn.sovang.usecase;

import java.util.List;
import java.util.Locale;
import vn.sovang.model.Body;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Office;
import vn.sovang.model.Signatory;
import vn.sovang.text.Fold;

/// Hội đồng Thi đua - Khen thưởng of the office, as far as the office's own particulars tell.
public final class OwnCouncil {
    private static final String NAME = "Hội đồng Thi đua - Khen thưởng";

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
    static Body body(Office office) {
        Letterhead own = office.letterhead();
        String parent = own.name().isEmpty() ? office.name().toUpperCase(Locale.ROOT) : own.name();
        Letterhead head = new Letterhead(parent, NAME.toUpperCase(Locale.ROOT), "HĐTĐKT", own.place());
        Signatory chair = Signatory.onBehalf("Hội đồng", "Chủ tịch", "", "");
        return new Body(0, name(office), "Hội đồng", head, chair, "", List.of());
    }
}
