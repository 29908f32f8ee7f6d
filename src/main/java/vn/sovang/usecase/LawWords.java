package vn.sovang.usecase;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.sovang.model.Award;
import vn.sovang.model.Level;
import vn.sovang.model.RecognitionMode;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionValue;
import vn.sovang.text.OfficialDate;

/// Provisions in words: what they are for, what they say and how long.
public final class LawWords {
    private final Map<String, String> subjects = new LinkedHashMap<>();

    /// @param catalogue gives the awards their names
    public LawWords(AwardCatalogue catalogue) {
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
        return subjects.containsKey(subject);
    }

    /// What the provision is for; empty for all. A code nobody knows stays as it is, so that it is seen.
    public String subject(String subject) {
        return subjects.getOrDefault(subject, subject);
    }

    /// What the provision says, with its unit.
    public String value(Provision provision) {
        return ProvisionValue.words(provision.key(), provision.value());
    }

    /// How long it stands, such as "01/7/2025 – 30/9/2026" or "từ 01/10/2026".
    public String period(Provision provision) {
        String from = OfficialDate.brief(provision.from());
        return provision.to() == null ? "từ " + from : from + " – " + OfficialDate.brief(provision.to());
    }
}
