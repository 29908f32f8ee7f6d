package vn.sovang.exchange.table;

import java.util.regex.Pattern;
import vn.sovang.text.Fold;
import vn.sovang.text.PersonName;

/// Family names that most names in lists of this country begin with: only to tell names from other words, never to
/// doubt a name.
public final class Surnames {
    private static final int MOST_WORDS = 6;
    private static final Pattern BEGINNING = Pattern.compile(
            "(nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|nong|trieu|ha|luong|mai|dinh|trinh"
                    + "|dao|doan|lam|truong|ma|hua|la|lu|lo|quach|cao|chu|ta|to|thai|tong|vi|luc|dam|be|ban|giang|sung|vang"
                    + "|kieu|luu|nghiem|phung|quan|tang|thach|son|kim|chau|van|cu|khuat|trang|tu|y|siu|rcom|ksor) .*");

    private Surnames() {}

    /// Whether the text may well be a person's full name.
    public static boolean nameLike(String text) {
        String folded = Fold.of(PersonName.withoutTitle(text));
        return folded.split(" ").length <= MOST_WORDS
                && BEGINNING.matcher(folded).matches();
    }
}
