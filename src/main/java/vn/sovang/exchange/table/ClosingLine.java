package vn.sovang.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.SubjectKind;
import vn.sovang.text.Fold;

/// "Danh sách này gồm 08 tập thể, 44 cá nhân ./.": the counts a list gives of itself, -1 where it gives none.
public record ClosingLine(int collectives, int households, int people) {
    private static final Pattern CLOSING =
            Pattern.compile("(an dinh |tong hop )?(danh sach|tong cong|tong so|cong( chung)?|tong)\\b.*");
    private static final Pattern COUNT = Pattern.compile("(\\d+) (?:tap the|ho gia dinh|ho|ca nhan|nguoi)\\b");
    private static final Pattern COUNT_AFTER = Pattern.compile("(tap the|ho gia dinh|ca nhan) (\\d+)\\b");

    /// The counts of a closing row, or null when the text is no closing row.
    public static @Nullable ClosingLine of(String text) {
        String folded = Fold.of(text);
        if (!CLOSING.matcher(folded).matches()) {
            return null;
        }
        int collectives = -1;
        int households = -1;
        int people = -1;
        Matcher count = COUNT.matcher(folded);
        boolean before = count.find();
        Matcher found = before ? COUNT.matcher(folded) : COUNT_AFTER.matcher(folded);
        while (found.find()) {
            String words = found.group();
            int number = number(words);
            if (words.contains("tap the")) {
                collectives = number;
            } else if (words.contains("ho")) {
                households = number;
            } else {
                people = number;
            }
        }
        // A heading such as "Danh sách đề nghị khen thưởng" has no counts; only a total line may go without.
        boolean counted = collectives >= 0 || households >= 0 || people >= 0;
        return counted || folded.matches("(tong|cong).*") ? new ClosingLine(collectives, households, people) : null;
    }

    /// In words, where the counts differ from what was read; empty when they agree.
    ///
    /// @param count how many subjects of a kind were read
    public List<String> differences(ToIntFunction<SubjectKind> count) {
        List<String> out = new ArrayList<>();
        int readHouseholds = count.applyAsInt(SubjectKind.HOUSEHOLD);
        int readCollectives = count.applyAsInt(SubjectKind.COLLECTIVE);
        // Papers count households among the collectives unless they name them apart.
        compare(out, "tập thể", collectives, households < 0 ? readCollectives + readHouseholds : readCollectives);
        compare(out, "hộ gia đình", households, readHouseholds);
        compare(out, "cá nhân", people, count.applyAsInt(SubjectKind.PERSON));
        return out;
    }

    public boolean counts() {
        return collectives >= 0 || households >= 0 || people >= 0;
    }

    private static void compare(List<String> out, String what, int said, int read) {
        if (said >= 0 && said != read) {
            out.add("dòng kết ghi %d %s nhưng đọc được %d".formatted(said, what, read));
        }
    }

    private static int number(String words) {
        String digits = words.replaceAll("\\D", "");
        return digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
