package vn.sovang.usecase.ready;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sovang.model.dossier.DossierPart;
import vn.sovang.model.dossier.Paper;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperPlace;
import vn.sovang.model.dossier.ReceivedItem;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.PlainText;
import vn.sovang.store.dossier.PaperStore;
import vn.sovang.usecase.dossier.PlannedPaper;
import vn.sovang.usecase.dossier.PrintedPapers;
import vn.sovang.usecase.dossier.RoundPapers;
import vn.sovang.usecase.round.WholeRound;

/// The printed papers of a round against what they would say today.
///
/// @param today fingerprint of what each printed paper would say
/// @param stale how the last print differs, where it does
record PrintComparison(Map<PaperPlace, String> today, Map<PaperPlace, PrintedDifference> stale) {
    PrintComparison {
        today = Map.copyOf(today);
        stale = Map.copyOf(stale);
    }

    static PrintComparison of(RoundPapers documents, PaperStore papers) {
        WholeRound whole = documents.whole();
        Map<PaperPlace, PlannedPaper> planned = new HashMap<>();
        documents.all().folders().forEach(folder -> folder.papers()
                .forEach(paper -> planned.put(paper.place(), paper)));
        Set<String> names = new LinkedHashSet<>();
        whole.nominations().stream().map(Nomination::subjectName).forEach(names::add);
        Map<PaperPlace, String> today = new HashMap<>();
        Map<PaperPlace, PrintedDifference> stale = new HashMap<>();
        for (Paper known : whole.papers()) {
            PlannedPaper paper = planned.get(known.place());
            if (paper == null
                    || known.fingerprint().isEmpty()
                    || !RoundChecklist.listed(known.place().kind())) {
                continue;
            }
            List<String> lines = PlainText.lines(documents.document(paper));
            String now = PrintedPapers.fingerprint(lines);
            today.put(known.place(), now);
            if (!known.fingerprint().equals(now)) {
                stale.put(
                        known.place(),
                        PrintedDifference.of(papers.content(whole.round().id(), known.place()), lines, names));
            }
        }
        return new PrintComparison(today, stale);
    }

    /// Papers whose last print, or the copy that was signed, says something else than they would today.
    Map<PaperPlace, PrintedDifference> differences(WholeRound whole) {
        Map<PaperPlace, PrintedDifference> differences = new HashMap<>(stale);
        for (ReceivedItem item : whole.route().items()) {
            if (item.place().part() instanceof DossierPart.OfPaper(PaperKind kind)
                    && !item.fingerprint().isEmpty()) {
                PaperPlace place = ReadyFaults.paperPlace(item.place(), kind);
                if (!today.getOrDefault(place, item.fingerprint()).equals(item.fingerprint())) {
                    differences.putIfAbsent(
                            place, new PrintedDifference(false, "bản đã ký là bản in trước, đã được in lại sau đó"));
                }
            }
        }
        return differences;
    }
}
