package vn.sovang.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.text.Fold;

/// A document a text names by number, symbol and day.
///
/// @param type loại văn bản, such as "Kế hoạch"; empty where the text does not tell
/// @param number number and symbol, such as "278/KH-UBND"
/// @param day ISO, empty where the text gives none
/// @param organ who issued it, empty where the text does not tell
record CitedDocument(String type, String number, String day, String organ) {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d/])(\\d{1,5})\\s*/\\s*"
            + "((?:\\d{4}\\s*/\\s*)?(?:[\\p{Lu}\\d]{1,8}\\s*[-–]\\s*)+[\\p{Lu}&]+[a-z]{0,2}(?:-[\\p{Lu}&]+)*)");
    private static final Pattern DAY = Pattern.compile("^\\s*,?\\s*" + PlanDays.IN_WORDS_OR_NUMBERS);
    private static final Pattern ORGAN =
            Pattern.compile("^\\s*c\\S{1,3}a\\s+(.+?)(?=\\s+(?:ve|ban hanh|trien khai|phat dong|de)\\s|[,;.\"]|$)");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("ke hoach", "Kế hoạch"),
            Map.entry("quyet dinh", "Quyết định"),
            Map.entry("nghi quyet", "Nghị quyết"),
            Map.entry("nghi dinh", "Nghị định"),
            Map.entry("thong tu", "Thông tư"),
            Map.entry("huong dan", "Hướng dẫn"),
            Map.entry("van ban", "Văn bản"),
            Map.entry("cong van", "Công văn"),
            Map.entry("chi thi", "Chỉ thị"),
            Map.entry("ket luan", "Kết luận"),
            Map.entry("thong bao", "Thông báo"));
    private static final Set<String> PLAIN = Set.of("KH", "UBND", "NQ", "CP", "TTg", "TU", "HD", "CT", "KL");
    private static final int REACH = 24;

    /// The documents a text names, in its order.
    static List<CitedDocument> in(String text, Likeness likeness) {
        List<CitedDocument> found = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            String rest = text.substring(number.end());
            Matcher day = DAY.matcher(rest);
            String on = "";
            if (day.find()) {
                on = iso(day);
                rest = rest.substring(day.end());
            }
            Matcher organ = BareText.matcher(ORGAN, rest);
            found.add(new CitedDocument(
                    type(text.substring(Math.max(0, number.start() - REACH), number.start()), likeness),
                    number.group(1) + "/" + number.group(2).replaceAll("\\s*[-–]\\s*", "-"),
                    on,
                    organ.find() ? BareText.group(rest, organ, 1).strip() : ""));
        }
        return found;
    }

    /// "Kế hoạch số 278/KH-UBND ngày 26/8/2021 của UBND tỉnh".
    String display() {
        StringBuilder out = new StringBuilder(type.isEmpty() ? "" : type + " ");
        out.append("số ").append(number);
        if (!day.isEmpty()) {
            out.append(" ngày ").append(Integer.parseInt(day.substring(8)));
            out.append('/').append(Integer.parseInt(day.substring(5, 7)));
            out.append('/').append(day, 0, 4);
        }
        return organ.isEmpty()
                ? out.toString()
                : out.append(" của ").append(organ).toString();
    }

    /// Whether no letter of its symbol is one that character recognition takes for another.
    boolean isOfPlainLetters() {
        return List.of(number.substring(number.lastIndexOf('/') + 1).split("-")).stream()
                .allMatch(PLAIN::contains);
    }

    private static String iso(Matcher day) {
        return PlanDays.iso(day.group(1), day.group(2), day.group(3));
    }

    private static String type(String before, Likeness likeness) {
        String[] words = Fold.of(before).replaceAll(" s[o0-9b]$", "").split(" ");
        if (words.length < 2) {
            return "";
        }
        String last = words[words.length - 2] + " " + words[words.length - 1];
        for (Map.Entry<String, String> type : TYPES.entrySet()) {
            if (last.equals(type.getKey())) {
                return type.getValue();
            }
        }
        return TYPES.entrySet().stream()
                .filter(type -> likeness.has(last, type.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
