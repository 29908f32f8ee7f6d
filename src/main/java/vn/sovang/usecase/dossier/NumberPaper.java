package vn.sovang.usecase.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.dossier.Paper;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.store.Stores;
import vn.sovang.store.dossier.PaperStore;
import vn.sovang.store.round.NominationResultStore;
import vn.sovang.usecase.work.Journal;
import vn.sovang.usecase.work.TypedNumber;

/// Ghi số, ngày văn bản: keeps the number and day that văn thư gave a paper, so that every paper that cites it says the
/// same. The program never gives numbers itself (Decree 30/2020, Điều 15).
public final class NumberPaper {
    private final PaperStore papers;
    private final NominationResultStore results;
    private final Journal journal;

    /// Works on one store.
    public NumberPaper(Stores stores, Journal journal) {
        this.papers = stores.papers();
        results = stores.nominationResults();
        this.journal = journal;
    }

    /// What was recorded of a paper, if anything; a recorded decision's own number and day.
    public Optional<Paper> find(long roundId, PlannedPaper paper) {
        Optional<Paper> typed = papers.find(roundId, paper.place());
        Optional<Decision> decision = decision(roundId, paper);
        return decision.isEmpty()
                ? typed
                : decision.map(known -> typed.orElseGet(() -> Paper.blank(roundId, paper.place()))
                        .numbered(known.number(), known.date()));
    }

    private Optional<Decision> decision(long roundId, PlannedPaper paper) {
        return paper.kind() == PaperKind.DECISION
                ? results.decisionOn(roundId, paper.place().variant())
                : Optional.empty();
    }

    /// Records number and day; either may be empty while it is not known.
    ///
    /// @param number such as "05" or "05/TTr-UBND"
    /// @throws Refusal when the text is no paper number, or the decision has been recorded
    public void record(long roundId, PlannedPaper paper, String number, @Nullable LocalDate date) throws Refusal {
        String clean = TypedNumber.checked(number);
        if (decision(roundId, paper).isPresent()) {
            throw new Refusal("Quyết định này đã được ghi vào sổ, văn bản lấy số, ngày từ đó. "
                    + "Muốn sửa, hãy mở quyết định ở màn hình Quyết định.");
        }
        Optional<Paper> before = find(roundId, paper);
        Paper after =
                before.orElseGet(() -> Paper.blank(roundId, paper.place())).numbered(clean, date);
        if (before.filter(after::equals).isEmpty()) {
            journal.step("Ghi số, ngày văn bản", paper.title(), () -> papers.save(after));
        }
    }
}
