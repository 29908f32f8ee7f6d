package vn.sovang.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Names of organs, schools, wards and neighbourhoods as lists abbreviate them, brought to one form for comparing.
///
/// `"UBND P. Sông Cầu"`, `"UBND phường Sông Cầu"` and `"Phường Sông Cầu"` have the same [#key(String)]: lists use the
/// ward and its committee for one another.
public final class UnitName {
    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("ubnd", "uy ban nhan dan"),
            Map.entry("hdnd", "hoi dong nhan dan"),
            Map.entry("ubmttq", "uy ban mat tran to quoc"),
            Map.entry("mttq", "mat tran to quoc"),
            Map.entry("ldld", "lien doan lao dong"),
            Map.entry("lhpn", "lien hiep phu nu"),
            Map.entry("ccb", "cuu chien binh"),
            Map.entry("bhxh", "bao hiem xa hoi"),
            Map.entry("bcd", "ban chi dao"),
            Map.entry("bch", "ban chi huy"),
            Map.entry("bchqs", "ban chi huy quan su"),
            Map.entry("qs", "quan su"),
            Map.entry("cax", "cong an xa"),
            Map.entry("catp", "cong an thanh pho"),
            Map.entry("ttyt", "trung tam y te"),
            Map.entry("tyt", "tram y te"),
            Map.entry("bv", "benh vien"),
            Map.entry("bvdk", "benh vien da khoa"),
            Map.entry("ttvh", "trung tam van hoa"),
            Map.entry("vhtt", "van hoa thong tin"),
            Map.entry("gddt", "giao duc dao tao"),
            Map.entry("gd", "giao duc"),
            Map.entry("tnmt", "tai nguyen moi truong"),
            Map.entry("ldtbxh", "lao dong thuong binh xa hoi"),
            Map.entry("thpt", "trung hoc pho thong"),
            Map.entry("thcs", "trung hoc co so"),
            Map.entry("th", "tieu hoc"),
            Map.entry("mn", "mam non"),
            Map.entry("tdp", "to dan pho"),
            Map.entry("htx", "hop tac xa"),
            Map.entry("dntn", "doanh nghiep tu nhan"),
            Map.entry("cty", "cong ty"),
            Map.entry("tnhh", "trach nhiem huu han"),
            Map.entry("cp", "co phan"),
            Map.entry("tp", "thanh pho"),
            Map.entry("tx", "thi xa"),
            Map.entry("h", "huyen"),
            Map.entry("q", "quan"),
            Map.entry("x", "xa"));

    /// What follows "P." when it stands for a department (phòng) and not for a ward (phường).
    private static final Set<String> DEPARTMENTS = Set.of(
            "noi vu",
            "tai chinh",
            "tu phap",
            "giao duc",
            "van hoa",
            "kinh te",
            "y te",
            "tai nguyen",
            "lao dong",
            "quan ly",
            "thanh tra",
            "gd dt",
            "gddt",
            "vhtt");

    /// What follows "TT" when it stands for a centre (trung tâm) and not for a town (thị trấn).
    private static final Set<String> CENTRES =
            Set.of("y te", "van hoa", "giao duc", "phat trien", "dich vu", "kiem soat", "gdnn gdtx", "bao tro");

    private static final Pattern COMMITTEE_OF_PLACE =
            Pattern.compile("^uy ban nhan dan (?=(phuong|xa|thi tran|thanh pho|thi xa|huyen|quan|tinh|dac khu)\\b)");

    /// Similarity above which two names very probably mean one unit.
    public static final double LEAST_ALIKE = 0.85;

    private UnitName() {}

    /// The comparable form: folded, abbreviations written out, "và" left out, the committee of a place as the place.
    public static String key(String name) {
        String full = expanded(name);
        return COMMITTEE_OF_PLACE
                .matcher(full)
                .replaceFirst("")
                .replaceAll("\\bva\\b", " ")
                .replaceAll(" +", " ")
                .strip();
    }

    /// Folded, with abbreviations written out and nothing left out.
    public static String expanded(String name) {
        String[] words = Fold.of(name).split(" ");
        List<String> out = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            out.add(
                    switch (words[i]) {
                        // Only at the head: "cá" and "cả" fold to the same letters.
                        case "ca" -> i == 0 ? "cong an" : "ca";
                        case "p" -> startsAny(words, i + 1, DEPARTMENTS) ? "phong" : "phuong";
                        case "tt" -> startsAny(words, i + 1, CENTRES) ? "trung tam" : "thi tran";
                        default -> ABBREVIATIONS.getOrDefault(words[i], words[i]);
                    });
        }
        return String.join(" ", out);
    }

    /// How alike two names are, 0 to 1: 1 for equal keys; 0.86 to 0.99 when one says more than the other ("Trung tâm Y
    /// tế thành phố" and "Trung tâm Y tế thành phố Bắc Kạn") or nearly all words agree; else the share of common
    /// words,
    /// at most 0.85. Different numbers make different units ("Tổ 5", "Tổ 2"): 0.
    public static double similarity(String one, String other) {
        return similarityOfKeys(key(one), key(other));
    }

    /// As [#similarity(String, String)], of two names of which the keys are known.
    public static double similarityOfKeys(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        if (a.equals(b)) {
            return 1;
        }
        List<String> first = List.of(a.split(" "));
        List<String> second = List.of(b.split(" "));
        if (!numbersOf(first).equals(numbersOf(second))) {
            return 0;
        }
        double share = shareOfCommonWords(first, second);
        int shorter = Math.min(first.size(), second.size());
        boolean oneBeginsOther = (a + " ").startsWith(b + " ") || (b + " ").startsWith(a + " ");
        if ((oneBeginsOther && shorter >= 3)
                || (share > LEAST_ALIKE && first.getFirst().equals(second.getFirst()))) {
            return 0.86 + 0.13 * share;
        }
        return Math.min(share, LEAST_ALIKE);
    }

    /// Whether two names very probably mean one unit.
    public static boolean alike(String one, String other) {
        return similarity(one, other) > LEAST_ALIKE;
    }

    private static boolean startsAny(String[] words, int from, Set<String> beginnings) {
        if (from >= words.length) {
            return false;
        }
        String one = words[from];
        String two = from + 1 < words.length ? one + " " + words[from + 1] : one;
        return beginnings.contains(one) || beginnings.contains(two);
    }

    private static Set<String> numbersOf(List<String> words) {
        Set<String> numbers = new HashSet<>();
        for (String word : words) {
            if (Character.isDigit(word.charAt(0))) {
                numbers.add(word.replaceFirst("^0+(?=.)", ""));
            }
        }
        return numbers;
    }

    private static double shareOfCommonWords(List<String> first, List<String> second) {
        List<String> rest = new ArrayList<>(second);
        int common = 0;
        for (String word : first) {
            if (rest.remove(word)) {
                common++;
            }
        }
        return 2.0 * common / (first.size() + second.size());
    }
}
