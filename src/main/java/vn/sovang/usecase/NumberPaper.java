package vn.sovang.usecase;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Paper;
import vn.sovang.model.Refusal;
import vn.sovang.store.Database;
import vn.sovang.store.PaperStore;
import vn.sovang.text.Nfc;

/// Ghi số, ngày văn bản: keeps the number and day that văn thư gave a paper, so that every paper that cites it says the
/// same. The program never gives numbers itself (Decree 30/2020, Điều 15).
public final class NumberPaper {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}[a-zA-Z]?(/[\\p{L}\\d-]{1,40})?");

    private final Database database;
    private final PaperStore papers;
    private final Journal journal;

    /// Works on one store.
    public NumberPaper(Database database, PaperStore papers, Journal journal) {
        this.database = database;
        this.papers = papers;
        this.journal = journal;
    }

    /// What was recorded of a paper, if anything.
    public Optional<Paper> find(long roundId, PlannedPaper paper) {
        return papers.find(roundId, paper.place());
    }

    /// Records number and day; either may be empty while it is not known.
    ///
    /// @param number such as "05" or "05/TTr-UBND"
    /// @throws Refusal when the text is no paper number
    public void record(long roundId, PlannedPaper paper, String number, @Nullable LocalDate date) throws Refusal {
        String clean = Nfc.line(number).replace(" ", "");
        if (!clean.isEmpty() && !NUMBER.matcher(clean).matches()) {
            throw new Refusal("“" + clean + "” không phải số văn bản. Hãy ghi số do văn thư cấp, ví dụ 05 hoặc "
                    + "05/TTr-UBND.");
        }
        database.<RuntimeException>change(() -> {
            Optional<Paper> before = find(roundId, paper);
            Paper after =
                    before.orElseGet(() -> Paper.blank(roundId, paper.place())).numbered(clean, date);
            if (!Objects.equals(before.orElse(null), after)) {
                papers.save(after);
                journal.did(
                        Journal.subject("round", roundId),
                        "Ghi số, ngày văn bản",
                        paper.title() + ": " + clean + (date == null ? "" : " ngày " + date));
            }
        });
    }
}
