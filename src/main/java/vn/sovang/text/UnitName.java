package vn.sovang.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names of organs, schools, wards and neighbourhoods as lists abbreviate them, brought to one form for comparing.
///
/// `"UBND P. Sông Cầu"`, `"UBND phường Sông Cầu"` and `"Phường Sông Cầu"` have the same [#key(String)]: lists use the
/// ward and its committee for one another.
public final class UnitName {
    /// Abbreviations of two meanings, told apart by what follows.
    private static final String DEPARTMENT = "p. department";

    private static final String WARD = "p. ward";
    private static final String CENTRE = "tt centre";
    private static final String TOWN = "tt town";

    /// By the folded abbreviation.
    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("ubnd", "ủy ban nhân dân"),
            Map.entry("hdnd", "hội đồng nhân dân"),
            Map.entry("ubmttq", "ủy ban mặt trận tổ quốc"),
            Map.entry("mttq", "mặt trận tổ quốc"),
            Map.entry("ldld", "liên đoàn lao động"),
            Map.entry("lhpn", "liên hiệp phụ nữ"),
            Map.entry("ccb", "cựu chiến binh"),
            Map.entry("bhxh", "bảo hiểm xã hội"),
            Map.entry("bcd", "ban chỉ đạo"),
            Map.entry("bch", "ban chỉ huy"),
            Map.entry("bchqs", "ban chỉ huy quân sự"),
            Map.entry("qs", "quân sự"),
            Map.entry("cax", "công an xã"),
            Map.entry("catp", "công an thành phố"),
            Map.entry("ttyt", "trung tâm y tế"),
            Map.entry("tyt", "trạm y tế"),
            Map.entry("bv", "bệnh viện"),
            Map.entry("bvdk", "bệnh viện đa khoa"),
            Map.entry("ttvh", "trung tâm văn hóa"),
            Map.entry("vhtt", "văn hóa thông tin"),
            Map.entry("gddt", "giáo dục đào tạo"),
            Map.entry("gd", "giáo dục"),
            Map.entry("tnmt", "tài nguyên môi trường"),
            Map.entry("ldtbxh", "lao động thương binh xã hội"),
            Map.entry("thpt", "trung học phổ thông"),
            Map.entry("thcs", "trung học cơ sở"),
            Map.entry("th", "tiểu học"),
            Map.entry("mn", "mầm non"),
            Map.entry("tdp", "tổ dân phố"),
            Map.entry("htx", "hợp tác xã"),
            Map.entry("dntn", "doanh nghiệp tư nhân"),
            Map.entry("cty", "công ty"),
            Map.entry("tnhh", "trách nhiệm hữu hạn"),
            Map.entry("cp", "cổ phần"),
            Map.entry("ca", "công an"),
            Map.entry(DEPARTMENT, "phòng"),
            Map.entry(WARD, "phường"),
            Map.entry(CENTRE, "trung tâm"),
            Map.entry(TOWN, "thị trấn"),
            Map.entry("tp", "thành phố"),
            Map.entry("tx", "thị xã"),
            Map.entry("h", "huyện"),
            Map.entry("q", "quận"),
            Map.entry("x", "xã"));

    private static final Map<String, String> FOLDED = each(Fold::of);
    private static final Map<String, String> SPELLED = each(Spelling::of);

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

    private static final String COMMITTEE = "Ủy ban nhân dân";
    private static final List<String> PLACES =
            List.of("phường", "xã", "thị trấn", "thành phố", "thị xã", "huyện", "quận", "tỉnh", "đặc khu");
    private static final Pattern COMMITTEE_OF_PLACE = committee(Fold::of);
    private static final Pattern SPELLED_COMMITTEE = committee(Spelling::of);

    /// Similarity above which two names very probably mean one unit.
    public static final double LEAST_ALIKE = 0.85;

    private UnitName() {}

    /// The form that is equal for spellings of one unit and for no other: with all marks ([Spelling]), abbreviations
    /// written out, "và" left out, the committee of a place as the place. Two of one spelling may still be
    /// two units of two places.
    public static String spelling(String name) {
        String[] words = Spelling.of(name).split(" ");
        String[] folded = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            folded[i] = Fold.of(words[i]);
        }
        String full = expanded(folded, words, SPELLED);
        return without(SPELLED_COMMITTEE, Spelling.of("và"), full);
    }

    /// The comparable form: as [#spelling(String)] and folded. What has one key is alike, not the same: Thanh Hòa and
    /// Thành Hòa are two communes.
    public static String key(String name) {
        return without(COMMITTEE_OF_PLACE, "va", expanded(name));
    }

    /// Folded, with abbreviations written out and nothing left out.
    public static String expanded(String name) {
        String[] words = Fold.of(name).split(" ");
        return expanded(words, words, FOLDED);
    }

    private static String without(Pattern committee, String and, String full) {
        String rest = committee.matcher(full).replaceFirst("");
        return (" " + rest + " ").replace(" " + and + " ", " ").strip();
    }

    /// @param folded tells the abbreviations
    /// @param words what stands for those that are none
    private static String expanded(String[] folded, String[] words, Map<String, String> full) {
        List<String> out = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            String abbreviation =
                    switch (folded[i]) {
                        // Only at the head, and without marks: "cá" and "cả" fold to the same letters.
                        case "ca" -> i == 0 && words[i].equals("ca") ? "ca" : "";
                        case "p" -> startsAny(folded, i + 1, DEPARTMENTS) ? DEPARTMENT : WARD;
                        case "tt" -> startsAny(folded, i + 1, CENTRES) ? CENTRE : TOWN;
                        default -> folded[i];
                    };
            out.add(full.getOrDefault(abbreviation, words[i]));
        }
        return String.join(" ", out);
    }

    private static Map<String, String> each(UnaryOperator<String> form) {
        Map<String, String> out = new HashMap<>();
        ABBREVIATIONS.forEach((abbreviation, full) -> out.put(abbreviation, form.apply(full)));
        return Map.copyOf(out);
    }

    private static Pattern committee(UnaryOperator<String> form) {
        String places = PLACES.stream().map(form).collect(Collectors.joining("|"));
        return Pattern.compile("^%s (?=(%s)( |$))".formatted(form.apply(COMMITTEE), places));
    }

    /// How alike two names are, 0 to 1: 1 for equal keys; 0.86 to 0.99 when one says more than the other ("Trung tâm
    /// Y tế thành phố" and "Trung tâm Y tế thành phố Bắc Kạn") or nearly all words agree; else the share of common
    /// words, at most 0.85. Different numbers make different units ("Tổ 5", "Tổ 2"): 0.
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
