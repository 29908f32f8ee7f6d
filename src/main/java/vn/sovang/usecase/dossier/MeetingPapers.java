package vn.sovang.usecase.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sovang.form.base.Contact;
import vn.sovang.form.base.Voted;
import vn.sovang.form.meeting.BallotsFacts;
import vn.sovang.form.meeting.BallotsForm;
import vn.sovang.form.meeting.CountingMinutesForm;
import vn.sovang.form.meeting.InvitationFacts;
import vn.sovang.form.meeting.InvitationForm;
import vn.sovang.form.meeting.MinutesFacts;
import vn.sovang.form.meeting.MinutesForm;
import vn.sovang.form.meeting.RoleTitle;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.model.meeting.VoteTerms;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Document;
import vn.sovang.usecase.press.PaperPress;
import vn.sovang.usecase.press.Printable;
import vn.sovang.usecase.round.Reviewer;
import vn.sovang.usecase.round.SuggestedTerms;
import vn.sovang.usecase.round.WholeRound;

/// The papers around a reviewing meeting: minutes, invitation, ballots, counting minutes.
final class MeetingPapers {
    private static final String PERSONS_TITLE = "CSTDCS";
    private static final String COLLECTIVES_TITLE = "TTLDTT";

    private static final Set<UnitKind> ORGANS =
            EnumSet.of(UnitKind.ADMINISTRATION, UnitKind.PARTY_OR_MASS, UnitKind.PUBLIC_SERVICE, UnitKind.ARMED_FORCES);

    private final RoundPapers round;
    private final WholeRound whole;

    private MeetingPapers(RoundPapers round) {
        this.round = round;
        whole = round.whole();
    }

    static List<PaperMaker> makers(RoundPapers round) {
        MeetingPapers papers = new MeetingPapers(round);
        MinutesForm minutes = new MinutesForm(round.catalogue());
        InvitationForm invitation = new InvitationForm(round.catalogue());
        BallotsForm ballots = new BallotsForm(round.catalogue());
        CountingMinutesForm counting = new CountingMinutesForm(round.catalogue());
        return List.of(
                new PaperMaker(
                        PaperKind.MINUTES,
                        papers::minutes,
                        paper -> Printable.of(minutes, papers.minutesFacts(paper)),
                        papers::sample),
                PaperMaker.in(
                        PaperSlot.Kind.MEETING,
                        PaperKind.INVITATION,
                        paper -> Printable.of(invitation, papers.invitationFacts(round.reviewer(paper)))),
                PaperMaker.where(
                        papers::votes,
                        PaperKind.BALLOTS,
                        paper -> Printable.of(ballots, papers.ballotsFacts(round.reviewer(paper)))),
                PaperMaker.where(
                        papers::votes,
                        PaperKind.COUNTING_MINUTES,
                        paper -> Printable.of(counting, papers.minutesFacts(paper))));
    }

    private List<PlannedPaper> minutes(PaperSlot slot) {
        if (slot.kind() != PaperSlot.Kind.REVIEW) {
            return List.of();
        }
        long unitId = slot.unit() == null ? 0 : slot.unit().id();
        List<PlannedPaper.Lack> lacks = whole.results()
                .meeting(slot.tier(), unitId)
                .map(MeetingPapers::lacks)
                .orElse(List.of(lack("chưa ghi cuộc họp")));
        return List.of(slot.paper(PaperKind.MINUTES, lacks));
    }

    private static List<PlannedPaper.Lack> lacks(Meeting meeting) {
        List<PlannedPaper.Lack> lacks = new ArrayList<>();
        if (meeting.startsAt() == null || meeting.endsAt() == null) {
            lacks.add(lack("chưa ghi thời gian họp"));
        }
        if (meeting.chair().isEmpty() || meeting.secretary().isEmpty()) {
            lacks.add(lack("chưa ghi chủ tọa hoặc thư ký"));
        }
        return lacks;
    }

    private static PlannedPaper.Lack lack(String text) {
        return new PlannedPaper.Lack(text, "Bổ sung phần còn thiếu, ký và gửi lại");
    }

    /// Whether a slot is of a meeting that votes by ballot papers.
    private boolean votes(PaperSlot slot) {
        return switch (slot.kind()) {
            case MEETING, CHECK ->
                secret(round.reviewer(
                        slot.tier(), slot.unit() == null ? null : slot.unit().id()));
            case REVIEW, SUBJECT, MOVEMENT, RESULT, SUBJECT_CHECK -> false;
        };
    }

    private Document sample(RoundPapers shown, String code, PaperPress press) {
        RoundPapers told = code.equals("bien-ban-binh-xet-thi-dua") ? shown.told(withTitles()) : shown;
        return told.first(PaperKind.MINUTES, paper -> true);
    }

    private WholeRound withTitles() {
        Set<String> seen = new HashSet<>();
        List<Nomination> titled = whole.nominations().stream()
                .filter(one -> mayWinTitles(one) && seen.add(one.subjectName()))
                .map(one -> one.withAward(one.kind() == SubjectKind.PERSON ? PERSONS_TITLE : COLLECTIVES_TITLE))
                .toList();
        return whole.with(whole.round(), titled, whole.bodies());
    }

    /// Titles of a year go to those who work in an organ: no household, no volunteer, nobody twice.
    private boolean mayWinTitles(Nomination one) {
        Long unit = one.kind().isPerson() ? Long.valueOf(one.proposerUnitId()) : one.unitId();
        return unit != null
                && ORGANS.contains(whole.unit(unit).kind())
                && !one.posthumous()
                && !one.post().startsWith("Tình nguyện viên");
    }

    /// What minutes and counting minutes say: one source for both.
    private MinutesFacts minutesFacts(PlannedPaper paper) {
        Reviewer reviewer = round.reviewer(paper);
        List<Voted> votes = reviewer.before().stream()
                .map(nomination -> Voted.of(nomination, reviewer.ballot(whole, nomination)))
                .toList();
        return new MinutesFacts(
                reviewer.head(whole, paper.kind()),
                reviewer.name(),
                whole.movement(),
                whole.round().ordinal(),
                reviewer.meeting(),
                reviewer.members(),
                thresholdSource(reviewer),
                votes,
                List.of());
    }

    /// Where the meeting's usual threshold stands, when the clerk did not say: only when it is the one the law names.
    private String thresholdSource(Reviewer reviewer) {
        Meeting meeting = reviewer.meeting();
        BigDecimal used = meeting.threshold();
        List<String> codes =
                reviewer.before().stream().map(Nomination::awardCode).distinct().toList();
        return SuggestedTerms.of(whole.law(), whole.lawDay(), codes, meeting.method()).values().stream()
                .filter(law -> used != null && law.threshold() != null && used.compareTo(law.threshold()) == 0)
                .map(VoteTerms::source)
                .findFirst()
                .orElse("");
    }

    private BallotsFacts ballotsFacts(Reviewer reviewer) {
        return new BallotsFacts(
                reviewer.letterhead(),
                reviewer.name(),
                whole.movement(),
                whole.round().ordinal(),
                reviewer.day(),
                whole.round().year(),
                reviewer.before().stream()
                        .filter(one -> !secret(reviewer) || secret(reviewer.meeting(), one))
                        .toList(),
                reviewer.meeting().members(),
                reviewer.meeting().rules().downgrade());
    }

    private InvitationFacts invitationFacts(Reviewer reviewer) {
        return new InvitationFacts(
                reviewer.head(whole, PaperKind.INVITATION),
                reviewer.name(),
                reviewer.name(),
                whole.movement(),
                whole.round().ordinal(),
                reviewer.meeting(),
                guests(reviewer),
                reviewer.before(),
                "",
                Contact.OPEN,
                reviewer.signatory(),
                reviewer.filing());
    }

    /// All members but who invites them.
    private static List<InvitationFacts.Guest> guests(Reviewer reviewer) {
        return reviewer.members().stream()
                .filter(member -> member.name().isEmpty()
                        || !member.name().equals(reviewer.signatory().name()))
                .map(member -> guest(member, reviewer.name()))
                .toList();
    }

    private static InvitationFacts.Guest guest(BodyMember member, String organ) {
        String role = RoleTitle.of(member.role(), organ);
        String post = member.post();
        return new InvitationFacts.Guest(member.name(), post.isEmpty() ? role : post + ", " + role);
    }

    /// Whether a meeting votes by ballot papers on any award.
    private static boolean secret(Reviewer reviewer) {
        Meeting meeting = reviewer.meeting();
        return reviewer.before().isEmpty()
                ? meeting.method() == VoteMethod.SECRET_BALLOT
                : reviewer.before().stream().anyMatch(one -> secret(meeting, one));
    }

    private static boolean secret(Meeting meeting, Nomination nomination) {
        return meeting.terms(nomination.awardCode()).method() == VoteMethod.SECRET_BALLOT;
    }
}
