package vn.sovang.exchange.table;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.text.Nfc;
import vn.sovang.text.UnitName;

/// The class of a collective, as far as its name speaks of it.
public final class UnitKinds {
    private record Sign(UnitKind kind, Pattern words) {}

    /// In order: the first that fits decides. Names are folded with abbreviations written out.
    private static final Sign[] SIGNS = {
        sign(UnitKind.HOUSEHOLD, "(ho )?gia dinh .*|ho gia dinh|ho (ong|ba|anh|chi) .*"),
        sign(
                UnitKind.CENTRAL_AGENCY,
                "(kho bac|ngan hang) nha nuoc.*|bao hiem xa hoi.*|toa an.*|vien kiem sat.*"
                        + "|(chi cuc|cuc) (thue|thong ke|thi hanh an|hai quan).*|thi hanh an.*"),
        sign(UnitKind.COOPERATIVE, "(lien hiep )?hop tac xa.*"),
        sign(
                UnitKind.ENTERPRISE,
                "(chi nhanh )?(tong )?cong ty.*|doanh nghiep.*|tap doan.*|ngan hang.*|xi nghiep.*"
                        + "|nha may.*|nha thuoc.*|cua hang.*|khach san.*|ho kinh doanh.*"),
        sign(
                UnitKind.RESIDENTIAL_GROUP,
                "to( so)? \\d+\\b.*|to (dan pho|nhan dan|tu quan|covid).*|thon .*|xom .*"
                        + "|khu (pho|dan cu|pho so) .*|ap .*|tieu khu .*|buon .*|khoi \\d+.*"),
        sign(
                UnitKind.ARMED_FORCES,
                "cong an.*|(ban|bo) chi huy (quan su|bo doi).*|don bien phong.*|bo doi.*"
                        + "|(trung|su|lu|tieu) doan .*|dan quan.*|doi (canh sat|quan ly hanh chinh).*"),
        sign(
                UnitKind.PARTY_OR_MASS,
                "dang (uy|bo).*|chi (bo|doan|hoi).*|(thanh|thi|huyen|tinh) (uy|doan)\\b.*"
                        + "|doan (thanh nien|tncs|phuong|xa|truong).*|(uy ban )?mat tran.*|lien doan lao dong.*|cong doan.*"
                        + "|(lien hiep )?hoi .*|ban (tuyen giao|to chuc|dan van|noi chinh|xay dung dang).*"),
        sign(
                UnitKind.PUBLIC_SERVICE,
                "truong .*|trung tam .*|benh vien.*|tram y te.*|phong kham.*|vien .*|dai .*"
                        + "|tram .*|thu vien.*|bao tang.*|ban quan ly.*"),
        sign(
                UnitKind.ADMINISTRATION,
                "uy ban nhan dan.*|hoi dong nhan dan.*|van phong .*|phong .*|so .*|chi cuc .*"
                        + "|cuc .*|thanh tra.*|phuong .*|xa .*|thi tran .*|ban chi dao.*|to (cong tac|truy vet).*"),
    };

    private UnitKinds() {}

    /// The class the name speaks of; [UnitKind#OTHER] when it speaks of none.
    public static UnitKind of(String name) {
        // "Bản Áng" (hamlet) folds to the same letters as "Ban" (board): told apart by the tone.
        if (Nfc.line(name).toLowerCase(Locale.ROOT).startsWith("bản ")) {
            return UnitKind.RESIDENTIAL_GROUP;
        }
        String words = UnitName.expanded(name);
        for (Sign sign : SIGNS) {
            if (sign.words.matcher(words).matches()) {
                return sign.kind;
            }
        }
        return UnitKind.OTHER;
    }

    /// The class of a listed subject: null for a person.
    public static @Nullable UnitKind forSubject(SubjectKind kind, String name) {
        return kind == SubjectKind.COLLECTIVE ? of(name) : forSubject(kind, UnitKind.OTHER);
    }

    /// As [#forSubject(SubjectKind, String)] where the class of its name is known already.
    public static @Nullable UnitKind forSubject(SubjectKind kind, UnitKind named) {
        return switch (kind) {
            case PERSON -> null;
            case HOUSEHOLD -> UnitKind.HOUSEHOLD;
            case COLLECTIVE -> named;
        };
    }

    private static Sign sign(UnitKind kind, String words) {
        return new Sign(kind, Pattern.compile(words));
    }
}
