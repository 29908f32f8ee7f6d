package vn.sovang.usecase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sovang.model.DossierPart;
import vn.sovang.model.Nomination;
import vn.sovang.model.Paper;
import vn.sovang.model.PaperKind;
import vn.sovang.model.PaperPlace;
import vn.sovang.model.ReceivedItem;
import vn.sovang.model.Refusal;
import vn.sovang.paper.Document;
import vn.sovang.paper.PlainText;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Law;
import vn.sovang.store.Database;
import vn.sovang.store.PaperStore;

/// Sẵn sàng gửi?: for each item of the movement's checklist whether it exists, as original or copy, how many, signed,
/// numbered, and whether it still says what the store says today.
public final class ReadyRound {
    private final RoundFacts facts;
    private final CheckRound check;
    private final AwardCatalogue catalogue;
    private final Law law;
    private final PaperStore papers;

    /// Reads from one store.
    public ReadyRound(Database database, RoundFacts facts, CheckRound check, AwardCatalogue catalogue, Law law) {
        this.facts = facts;
        this.check = check;
        this.catalogue = catalogue;
        this.law = law;
        papers = new PaperStore(database);
    }

    /// Every item of the round's dossiers with what is wrong with it.
    ///
    /// @throws Refusal when there is no such round
    public ReadyReport report(long roundId) throws Refusal {
        WholeRound whole = facts.load(roundId);
        String simplified = whole.route().simplified();
        List<ReadyLine> lines = ReadyLines.of(whole, catalogue, law, differences(whole));
        return new ReadyReport(
                roundId,
                whole.round().name(),
                simplified == null ? "" : simplified,
                lines,
                others(check.check(roundId), lines),
                new RoundChecklist(whole, law).notes());
    }

    /// The findings without those of reports, which their own lines tell: an empty report does not matter where the
    /// unit handed in one on paper.
    private static List<RoundFinding> others(List<RoundFinding> findings, List<ReadyLine> lines) {
        Set<Long> reported = new HashSet<>();
        for (ReadyLine line : lines) {
            Long nominationId = line.place().nominationId();
            if (nominationId != null && line.place().part() instanceof DossierPart.OfPaper) {
                reported.add(nominationId);
            }
        }
        return findings.stream()
                .filter(one -> one.kind() != RoundFinding.Kind.REPORT_MISSING
                        || !reported.contains(one.nominationId()))
                .toList();
    }

    /// Papers whose last print, or the copy that was signed, says something else than they would today.
    private Map<PaperPlace, PrintedDifference> differences(WholeRound whole) {
        Map<PaperPlace, String> signed = new HashMap<>();
        for (ReceivedItem item : whole.route().items()) {
            if (item.place().part() instanceof DossierPart.OfPaper(PaperKind kind)
                    && !item.fingerprint().isEmpty()) {
                signed.put(ReadyFaults.paperPlace(item.place(), kind), item.fingerprint());
            }
        }
        Map<PaperPlace, PlannedPaper> planned = new HashMap<>();
        new DossierPlanner(whole, catalogue)
                .whole()
                .folders()
                .forEach(folder -> folder.papers().forEach(paper -> planned.put(paper.place(), paper)));
        RoundPapers documents = new RoundPapers(whole, catalogue);
        Set<String> names = new LinkedHashSet<>();
        whole.nominations().stream().map(Nomination::subjectName).forEach(names::add);
        Map<PaperPlace, PrintedDifference> differences = new HashMap<>();
        for (Paper known : whole.papers()) {
            PlannedPaper paper = planned.get(known.place());
            if (paper == null || known.fingerprint().isEmpty() || !RoundChecklist.listed(known.place().kind())) {
                continue;
            }
            Document now = documents.document(paper);
            List<String> lines = PlainText.lines(now);
            String today = PrintedPapers.fingerprint(lines);
            if (!known.fingerprint().equals(today)) {
                differences.put(
                        known.place(),
                        PrintedDifference.of(papers.content(whole.round().id(), known.place()), lines, names));
            } else if (!signed.getOrDefault(known.place(), today).equals(today)) {
                differences.put(
                        known.place(), new PrintedDifference(false, "bản đã ký là bản in trước, đã được in lại sau đó"));
            }
        }
        return differences;
    }
}
