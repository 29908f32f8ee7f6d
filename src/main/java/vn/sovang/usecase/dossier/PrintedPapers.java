package vn.sovang.usecase.dossier;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.sovang.model.dossier.Paper;
import vn.sovang.model.dossier.PaperPlace;
import vn.sovang.paper.Document;
import vn.sovang.paper.PlainText;
import vn.sovang.store.Stores;
import vn.sovang.store.dossier.PaperStore;
import vn.sovang.usecase.press.PrintState;

/// Remembers what each paper said when it was printed, and tells where it would say something else now.
public final class PrintedPapers {
    private final PaperStore papers;
    private final Clock clock;

    PrintedPapers(Stores stores, Clock clock) {
        this.papers = stores.papers();
        this.clock = clock;
    }

    /// What a paper's last print is worth.
    ///
    /// @param known what was recorded of it
    static PrintState state(Paper known, Document now) {
        if (known.fingerprint().isEmpty()) {
            return PrintState.NEVER;
        }
        return known.fingerprint().equals(fingerprint(PlainText.lines(now))) ? PrintState.CURRENT : PrintState.STALE;
    }

    /// Where a paper differs from its last print, top to bottom.
    List<PaperChange> changes(long roundId, PaperPlace place, Document now) {
        return DiffUtils.diff(papers.content(roundId, place), PlainText.lines(now)).getDeltas().stream()
                .map(PrintedPapers::change)
                .toList();
    }

    /// Keeps what papers say as they go to print.
    ///
    /// @param file where each was written, as the clerk sees it
    void record(long roundId, Map<PlannedPaper, Document> documents, Function<PlannedPaper, String> file) {
        Map<Paper, List<String>> prints = new LinkedHashMap<>();
        documents.forEach((paper, document) -> {
            List<String> lines = PlainText.lines(document);
            Paper known = papers.find(roundId, paper.place()).orElseGet(() -> Paper.blank(roundId, paper.place()));
            prints.put(known.printed(fingerprint(lines), file.apply(paper), clock.instant()), lines);
        });
        papers.keepPrints(prints);
    }

    private static PaperChange change(AbstractDelta<String> delta) {
        return new PaperChange(
                String.join("\n", delta.getSource().getLines()),
                String.join("\n", delta.getTarget().getLines()));
    }

    /// SHA-256 of what a paper says.
    public static String fingerprint(List<String> lines) {
        try {
            byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
