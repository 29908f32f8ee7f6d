package vn.sovang.usecase.ready;

import java.util.List;
import vn.sovang.model.meeting.AskedOpinion;
import vn.sovang.model.meeting.PublicNotice;
import vn.sovang.rule.evidence.Finding;

/// Sẵn sàng gửi?: every item of a round's dossiers, and what the rules found.
///
/// @param round name of the round
/// @param simplified why the simplified procedure is taken; empty when it is not
/// @param lines tier by tier from the last, as the dossier is bound; units in their order
/// @param findings see [CheckRound]
/// @param notes what the clerk should know of the checklist, such as that no text says what belongs into it
/// @param opinions asked for, in the order they were entered
/// @param notices public notices, in the order they were entered
/// @param prints what the printed papers would say today, for [ReadyRound#again(ReadyReport)]
public record ReadyReport(
        long roundId,
        String round,
        String simplified,
        List<ReadyLine> lines,
        List<Finding> findings,
        List<String> notes,
        List<AskedOpinion> opinions,
        List<PublicNotice> notices,
        PrintComparison prints) {
    public ReadyReport {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
        opinions = List.copyOf(opinions);
        notices = List.copyOf(notices);
    }

    /// How many items are in place.
    public int complete() {
        return (int) lines.stream().filter(ReadyLine::complete).count();
    }

    /// The lines that stand in the way: neither in place nor with a reason.
    public List<ReadyLine> open() {
        return lines.stream().filter(ReadyLine::open).toList();
    }

    /// The findings that stand in the way.
    public List<Finding> unsettled() {
        return findings.stream().filter(finding -> !finding.settled()).toList();
    }

    /// Whether the dossier can be completed.
    public boolean ready() {
        return !lines.isEmpty() && open().isEmpty() && unsettled().isEmpty();
    }
}
