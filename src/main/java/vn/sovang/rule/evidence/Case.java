package vn.sovang.rule.evidence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Award;
import vn.sovang.model.AwardFamily;
import vn.sovang.model.Severity;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;

/// Hồ sơ xét: one nomination with all that is known about it.
///
/// @param award null when the catalogue has none of the nomination's code
/// @param person of the registry; null for a collective, or while it is tied to nobody
/// @param unit the collective itself, or the person's workplace; null while unknown
/// @param history of the subject
/// @param unitHistory of the unit; a collective's own
/// @param titles awards of the catalogue the subject holds, revoked ones left out, the latest first
public record Case(
        Setting setting,
        Nomination nomination,
        @Nullable Award award,
        AchievementReport report,
        @Nullable Person person,
        @Nullable Unit unit,
        History history,
        History unitHistory,
        List<HeldTitle> titles) {
    public Case {
        titles = List.copyOf(titles);
    }

    /// Whether the subject is a person.
    public boolean isPerson() {
        return nomination.kind().isPerson();
    }

    /// Whether the award is a title of the given family.
    public boolean isOf(AwardFamily family) {
        Award asked = award;
        return asked != null && asked.family() == family;
    }

    /// Name of the award in running text.
    public String awardName() {
        Award asked = award;
        return asked == null ? nomination.awardCode() : asked.name();
    }

    /// What stands for the award and this kind of subject.
    public Optional<Provision> asks(ProvisionKey key) {
        return setting.criteria().find(key, nomination.awardCode(), nomination.kind());
    }

    /// A finding about it.
    public Finding finding(
            String rule, Severity severity, Provision provision, String sentence, List<String> evidence) {
        return new Finding(
                rule,
                severity,
                nomination.id(),
                nomination.proposerUnitId(),
                nomination.subjectName(),
                sentence,
                evidence,
                provision.article(),
                provision.verified());
    }

    /// The only finding, as a list.
    public List<Finding> found(
            String rule, Severity severity, Provision provision, String sentence, String... evidence) {
        return List.of(finding(rule, severity, provision, sentence, List.of(evidence)));
    }
}
