package vn.sovang.form.submission;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.form.base.WithheldNomination;
import vn.sovang.model.Signatory;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.Regime;

/// What a submission says, of a unit (first tier) or of a body.
///
/// @param proposer who submits, in running text, such as "Trung tâm Y tế thành phố"
/// @param ordinal number of the round
/// @param addressees "Kính gửi", in running text, one or several
/// @param reviewedBy whom it asks to review, in running text
/// @param meetingDate day of the meeting whose minutes it rests on, null while unknown
/// @param nominations what is proposed; all numbers are counted from it
/// @param proposals what the units sent to the body; empty for a unit's own submission
/// @param withheld what is not proposed, and why
/// @param filing unit that keeps the copy, after "Lưu: VT"
public record SubmissionFacts(
        NumberAndDate head,
        String proposer,
        Movement movement,
        int ordinal,
        Regime regime,
        List<String> addressees,
        String reviewedBy,
        @Nullable LocalDate meetingDate,
        List<Nomination> nominations,
        List<UnitProposal> proposals,
        List<WithheldNomination> withheld,
        Signatory signatory,
        String filing) {
    public SubmissionFacts {
        addressees = List.copyOf(addressees);
        nominations = List.copyOf(nominations);
        proposals = List.copyOf(proposals);
        withheld = List.copyOf(withheld);
    }
}
