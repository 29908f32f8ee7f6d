package vn.sovang.usecase.round;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Signatory;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Body;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.Tier;

/// A unit or a body in its tier, with what its papers take from it. One of `unit` and `body` is there.
///
/// @param name in running text
/// @param filing unit that keeps the copy
/// @param meeting its review meeting, planned where none has been recorded
/// @param before what it reviews
/// @param passed what it passed
public record Reviewer(
        Tier tier,
        @Nullable Unit unit,
        @Nullable Body body,
        String name,
        Letterhead letterhead,
        Signatory signatory,
        String filing,
        Meeting meeting,
        List<Nomination> before,
        List<Nomination> passed) {

    /// The unit, or the tier's body where there is none, of a round.
    ///
    /// @param unitId null for the tier's body
    public static Reviewer of(WholeRound whole, int ordinal, @Nullable Long unitId) {
        Tier tier = whole.round().tiers().get(ordinal - 1);
        return unitId == null ? ofBody(whole, tier) : ofUnit(whole, tier, whole.unit(unitId));
    }

    private static Reviewer ofBody(WholeRound whole, Tier tier) {
        Body body = whole.body(Objects.requireNonNull(tier.bodyId()));
        Meeting meeting = whole.results()
                .meeting(tier.ordinal(), 0)
                .orElseGet(() -> PlannedMeeting.of(whole.round().id(), tier.ordinal(), body));
        return new Reviewer(
                tier,
                null,
                body,
                body.name(),
                body.letterhead(),
                body.signatory(),
                body.filing(),
                meeting,
                whole.results().before(tier.ordinal()),
                whole.results().after(tier.ordinal()));
    }

    private static Reviewer ofUnit(WholeRound whole, Tier tier, Unit unit) {
        Meeting meeting = whole.results()
                .meeting(tier.ordinal(), unit.id())
                .orElseGet(() -> PlannedMeeting.of(whole.round().id(), tier.ordinal(), unit));
        return new Reviewer(
                tier,
                unit,
                null,
                unit.name(),
                unit.letterhead(),
                headOf(unit),
                "",
                meeting,
                WholeRound.of(unit, whole.results().before(tier.ordinal())),
                WholeRound.of(unit, whole.results().after(tier.ordinal())));
    }

    /// The head of a People's Committee signs on its behalf, any other head in their own power (Decree 30/2020).
    private static Signatory headOf(Unit unit) {
        String committee = "ủy ban nhân dân";
        if (unit.name().toLowerCase(Locale.ROOT).startsWith(committee)) {
            return Signatory.onBehalf(committee, unit.headPost(), "", unit.headName());
        }
        return Signatory.head(unit.headPost(), unit.headName());
    }

    /// Members on the day of the meeting by name; none for a unit, of which only their number is known.
    public List<BodyMember> members() {
        return body == null ? List.of() : body.membersOn(day());
    }

    /// Day of the meeting, null while unknown.
    @Nullable
    public LocalDate day() {
        LocalDateTime start = meeting.startsAt();
        return start == null ? null : start.toLocalDate();
    }

    /// Votes of its meeting on a nomination, null while there are none.
    @Nullable
    public Ballot ballot(WholeRound whole, Nomination nomination) {
        return whole.results().ballot(meeting, nomination);
    }

    /// Head of its paper of that kind.
    public NumberAndDate head(WholeRound whole, PaperKind kind) {
        return whole.head(letterhead, tier.ordinal(), kind, unit == null ? null : unit.id());
    }
}
