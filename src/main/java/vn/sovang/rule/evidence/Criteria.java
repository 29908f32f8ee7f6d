package vn.sovang.rule.evidence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import vn.sovang.model.SubjectKind;
import vn.sovang.rule.Law;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;

/// The law of one day, asked many times: what has been found is kept. For one thread.
public final class Criteria {
    private final Law law;
    private final LocalDate day;
    private final Map<Asked, Optional<Provision>> known = new HashMap<>();

    private final Map<Provision, Standard> standards = new IdentityHashMap<>();

    private record Asked(ProvisionKey key, String subject) {}

    /// @param day the dossier's day of receipt
    public Criteria(Law law, LocalDate day) {
        this.law = law;
        this.day = day;
    }

    /// The day.
    public LocalDate day() {
        return day;
    }

    /// What stands for all subjects.
    public Optional<Provision> find(ProvisionKey key) {
        return find(key, "");
    }

    /// What stands for a subject, such as an award's code.
    public Optional<Provision> find(ProvisionKey key, String subject) {
        return known.computeIfAbsent(new Asked(key, subject), asked -> law.find(key, subject, day));
    }

    /// What stands for an award given to a kind of subject: "BK_TINH:PERSON" before "BK_TINH".
    public Optional<Provision> find(ProvisionKey key, String awardCode, SubjectKind kind) {
        String subject = awardCode + ":" + kind.name();
        return find(key, subject)
                .filter(provision -> provision.subject().equals(subject))
                .or(() -> find(key, awardCode));
    }

    /// A criterion read; reading one takes longer than weighing a case against it.
    public Standard standard(Provision condition) {
        return standards.computeIfAbsent(condition, Standard::of);
    }

    /// What stands, where it says yes.
    public Optional<Provision> flag(ProvisionKey key) {
        return find(key).filter(Provision::flag);
    }
}
