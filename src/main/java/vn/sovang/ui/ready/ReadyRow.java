package vn.sovang.ui.ready;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.text.Numbers;
import vn.sovang.ui.FindingTone;
import vn.sovang.ui.Place;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.Tone;
import vn.sovang.usecase.ready.ReadyFault;
import vn.sovang.usecase.ready.ReadyLine;
import vn.sovang.usecase.ready.ReadyTarget;

/// A line of the table: an item of a dossier, or something the rules found.
///
/// @param held how many are on hand of how many asked for
/// @param how what is wrong and how to mend it, or the reason for going on
/// @param source the plan or article it rests on
/// @param mend name of the button that goes to the place; empty where there is nothing to mend
/// @param place where it is mended, null where it is marked in the table itself
/// @param line the item, null for a finding
/// @param open whether it stands in the way
record ReadyRow(
        String key,
        String name,
        String about,
        String held,
        Chip.Value state,
        String how,
        String source,
        String mend,
        @Nullable Place place,
        @Nullable ReadyLine line,
        boolean open) {
    static ReadyRow of(long roundId, ReadyLine line) {
        Place place =
                switch (line.target()) {
                    case ReadyTarget.OfNomination(long id) -> new Place.RoundPlace(roundId, id);
                    case ReadyTarget.OfMeeting _ -> new Place.Meetings(roundId);
                    case ReadyTarget.OfPaper _ -> new Place.Dossier(roundId);
                    case ReadyTarget.Here() -> null;
                };
        Tone tone = line.complete() ? Tone.GOOD : line.open() ? Tone.WARN : Tone.PLAIN;
        return new ReadyRow(
                line.place().key(),
                line.item(),
                line.subject(),
                ReadyText.text("held", line.onHand() == 0 ? "–" : Numbers.count(line.onHand()), line.askedText()),
                new Chip.Value(line.state(), tone),
                line.reason().isEmpty() ? brief(line) : ReadyText.text("reason.told", line.reason()),
                line.basis(),
                line.open() ? mend(line.target()) : "",
                place,
                line,
                line.open());
    }

    static ReadyRow of(long roundId, int order, Finding finding) {
        boolean meeting =
                switch (finding.kind()) {
                    case VOTE_MISSING, MEETING_UNFINISHED, MEETING_COUNTS -> true;
                    case REPORT_MISSING, AWARD_UNFIT, PROBABLE_DUPLICATE, LETTER_UNPRINTED, RULE -> false;
                };
        return new ReadyRow(
                "finding/" + order,
                finding.rule().isEmpty() ? ReadyText.text("finding.name") : finding.rule(),
                finding.subject(),
                "",
                new Chip.Value(
                        finding.settled()
                                ? ReadyText.text("state.settled")
                                : finding.severity().label(),
                        FindingTone.of(finding.severity(), finding.settled())),
                finding.settled() ? ReadyText.text("reason.told", finding.reason()) : finding.sentence(),
                finding.basis(),
                finding.settled() ? "" : ReadyText.text(meeting ? "mend.meeting" : "mend.round"),
                meeting ? new Place.Meetings(roundId) : new Place.RoundPlace(roundId, finding.nominationId()),
                null,
                !finding.settled());
    }

    /// Beside the state: what else is wrong, in a word each; what differs is told whole. The pane at the right says how
    /// to mend it.
    private static String brief(ReadyLine line) {
        List<String> words = new ArrayList<>();
        for (ReadyFault fault : line.faults()) {
            switch (fault.kind()) {
                case DISAGREEING, STALE, TERM -> words.add(fault.sentence());
                case UNWRITTEN -> words.add(fault.sentence().replaceFirst("\\. .*", "."));
                case MISSING, TOO_FEW, UNSIGNED, UNNUMBERED -> {
                    if (fault != line.faults().getFirst()) {
                        words.add(fault.kind().label() + ".");
                    }
                }
            }
        }
        return words.stream().distinct().collect(Collectors.joining(" "));
    }

    private static String mend(ReadyTarget target) {
        return switch (target) {
            case ReadyTarget.OfNomination _ -> ReadyText.text("mend.report");
            case ReadyTarget.OfMeeting _ -> ReadyText.text("mend.meeting");
            case ReadyTarget.OfPaper _ -> ReadyText.text("mend.paper");
            case ReadyTarget.Here() -> ReadyText.text("mend.mark");
        };
    }

    /// "Báo cáo thành tích: Lê Thị Mẫu".
    String title() {
        return about.isEmpty() ? name : name + ": " + about;
    }
}
