package vn.sovang.usecase.ready;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.dossier.GapReason;
import vn.sovang.model.dossier.ItemPlace;
import vn.sovang.model.dossier.PaperPlace;
import vn.sovang.model.dossier.ReceivedItem;
import vn.sovang.usecase.dossier.PlannedPaper;
import vn.sovang.usecase.dossier.RoundPapers;
import vn.sovang.usecase.round.WholeRound;

/// Puts together what is asked for, what is on hand and what is wrong, one line an item.
final class ReadyLines {
    private ReadyLines() {}

    /// @param differences papers whose print or signed copy says something else than they would today
    static List<ReadyLine> of(RoundPapers papers, Map<PaperPlace, PrintedDifference> differences) {
        WholeRound whole = papers.whole();
        Map<PaperPlace, PlannedPaper> planned = new HashMap<>();
        papers.dossier().folders().forEach(folder -> folder.papers()
                .forEach(paper -> planned.put(paper.place(), paper)));
        Map<ItemPlace, List<ReceivedItem>> received = new HashMap<>();
        whole.route().items().forEach(item -> received.computeIfAbsent(item.place(), place -> new ArrayList<>())
                .add(item));
        Map<String, GapReason> reasons = new HashMap<>();
        whole.route().reasons().forEach(reason -> reasons.put(reason.line(), reason));
        ReadyFaults faults = new ReadyFaults(
                whole, papers.catalogue(), planned, differences, whole.law().workingDays());
        return new RoundChecklist(whole)
                .items().stream()
                        .map(item -> line(item, received.getOrDefault(item.place(), List.of()), faults, reasons))
                        .toList();
    }

    private static ReadyLine line(
            AskedItem item, List<ReceivedItem> there, ReadyFaults faults, Map<String, GapReason> reasons) {
        List<ReadyFault> wrong = faults.of(item, there);
        return new ReadyLine(
                item.place(),
                item.tier(),
                item.unit(),
                item.subject(),
                item.original(),
                item.copies(),
                ReadyFaults.onHand(item, there),
                there.stream().anyMatch(ReceivedItem::signed),
                there.stream().anyMatch(ReceivedItem::outside),
                there.isEmpty() ? null : there.getFirst().day(),
                there.isEmpty() ? "" : there.getFirst().note(),
                there.isEmpty() ? null : there.getFirst().statedCollectives(),
                there.isEmpty() ? null : there.getFirst().statedPeople(),
                wrong,
                item.basis(),
                item.verified(),
                reason(wrong, reasons.get(item.place().key())));
    }

    /// The reason, while it was written about all the faults there are.
    private static String reason(List<ReadyFault> wrong, @Nullable GapReason written) {
        if (written == null || wrong.isEmpty()) {
            return "";
        }
        List<String> known = Arrays.asList(written.faults().split(","));
        return wrong.stream().allMatch(fault -> known.contains(fault.kind().name())) ? written.reason() : "";
    }
}
