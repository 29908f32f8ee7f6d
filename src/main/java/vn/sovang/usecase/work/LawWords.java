package vn.sovang.usecase.work;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sovang.model.Award;
import vn.sovang.model.Level;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.registry.AssessmentGrade;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionValue;
import vn.sovang.rule.evidence.Standard;
import vn.sovang.text.OfficialDate;

/// Provisions in words: what they are for, what they say and how long.
public final class LawWords {
    private final AwardCatalogue catalogue;
    private final Map<String, String> subjects = new LinkedHashMap<>();
    /// what only stands behind another subject
    private final Map<String, String> parts = new LinkedHashMap<>();

    /// @param catalogue gives the awards their names
    public LawWords(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
        subjects.put("", "");
        for (Award award : catalogue.all()) {
            subjects.put(award.code(), award.shortName());
        }
        for (Level level : Level.values()) {
            subjects.put(level.name(), level.label());
        }
        for (RecognitionMode mode : RecognitionMode.values()) {
            subjects.put(mode.name(), mode.label());
        }
        for (SubjectKind kind : SubjectKind.values()) {
            subjects.put(kind.name(), capital(kind.label()));
        }
        for (AssessmentGrade grade : AssessmentGrade.values()) {
            parts.put(grade.name(), grade.label());
        }
        parts.put("UNGRADED", "Không xếp loại");
        subjects.put("FINAL", "Tổng kết");
        subjects.put("MIDTERM", "Sơ kết");
        subjects.put("YEAR", "Tổng kết năm");
        subjects.put("EDUCATION", "Ngành giáo dục");
    }

    /// Everything a provision may be for, code to words, the awards first; empty for all.
    public Map<String, String> subjects() {
        return new LinkedHashMap<>(subjects);
    }

    /// Whether a provision may be for it.
    public boolean knows(String subject) {
        String[] both = subject.split(":", 2);
        return subjects.containsKey(both[0])
                && (both.length == 1 || subjects.containsKey(both[1]) || parts.containsKey(both[1]));
    }

    /// What the provision is for, such as "Bằng khen tỉnh: cá nhân"; empty for all. A code nobody knows stays as it
    /// is, so that it is seen.
    public String subject(String subject) {
        String[] both = subject.split(":", 2);
        String whole = subjects.getOrDefault(both[0], both[0]);
        if (both.length == 1) {
            return whole;
        }
        String part = parts.getOrDefault(both[1], subjects.getOrDefault(both[1], both[1]));
        return whole + ": " + part.toLowerCase(Locale.ROOT);
    }

    /// What the provision says, with its unit. Codes of awards, grades and papers stand there by their names.
    public String value(Provision provision) {
        String value = provision.value();
        return switch (provision.key()) {
            case CONDITION -> Standard.told(value, catalogue);
            case UNITY_ORDER_AFTER, HEAD_NEEDS_COLLECTIVE ->
                Arrays.stream(value.split(" "))
                        .map(code -> subjects.getOrDefault(code, code))
                        .collect(Collectors.joining(", "));
            case SIMPLIFIED_PARTS ->
                Arrays.stream(value.split(", ?")).map(LawWords::paper).collect(Collectors.joining(", "));
            default -> typed(provision);
        };
    }

    /// What the provision says, as it is typed anew: codes that rules read stay.
    public String typed(Provision provision) {
        return ProvisionValue.words(provision.key(), provision.value());
    }

    private static String paper(String name) {
        return Arrays.stream(PaperKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .map(PaperKind::label)
                .orElse(name);
    }

    private static String capital(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    /// How long it stands, such as "01/7/2025 – 30/9/2026" or "từ 01/10/2026".
    public String period(Provision provision) {
        String from = OfficialDate.brief(provision.from());
        return provision.to() == null ? "từ " + from : from + " – " + OfficialDate.brief(provision.to());
    }
}
