package vn.sovang.usecase.dossier;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sovang.model.Refusal;
import vn.sovang.model.dossier.Paper;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.store.Stores;
import vn.sovang.store.dossier.PaperStore;
import vn.sovang.store.dossier.WordingStore;
import vn.sovang.usecase.press.Printable;
import vn.sovang.usecase.work.Journal;

/// Sửa lời văn: changes the words of a paper, for it alone or as the office's own for all such papers. Only parts that
/// differ are kept, so that a default changed later reaches every paper that left the part alone.
public final class EditWording {
    private static final Pattern BLANK = Pattern.compile("\\{[^{}\\n]*}");

    private final RoundPapers.Source rounds;
    private final PaperStore papers;
    private final WordingStore wordings;
    private final Journal journal;

    /// Works on one store.
    public EditWording(Stores stores, RoundPapers.Source rounds, Journal journal) {
        this.rounds = rounds;
        this.journal = journal;
        papers = stores.papers();
        wordings = stores.wordings();
    }

    /// The words of a paper.
    ///
    /// @throws Refusal when there is no such round
    public WordingSheet read(long roundId, PlannedPaper paper) throws Refusal {
        RoundPapers round = rounds.of(roundId);
        Printable printable = round.printable(paper);
        return new WordingSheet(
                round.words(printable, paper.place()),
                round.officeWords(printable, paper.kind()),
                printable.usual(),
                printable.blanks());
    }

    /// Keeps the words for this paper alone.
    ///
    /// @throws Refusal when they hold a blank that the paper cannot fill
    public void save(long roundId, PlannedPaper paper, PaperWording words) throws Refusal {
        WordingSheet sheet = read(roundId, paper);
        refuseUnknownBlanks(words, sheet.blanks());
        keep(roundId, paper, changed(sheet.office(), words), "Sửa lời văn");
    }

    /// Keeps the words as the office's own for all papers of that kind; this paper then follows them.
    ///
    /// @throws Refusal when they hold a blank that the paper cannot fill
    public void saveForOffice(long roundId, PlannedPaper paper, PaperWording words) throws Refusal {
        WordingSheet sheet = read(roundId, paper);
        refuseUnknownBlanks(words, sheet.blanks());
        String action = "Đặt lời văn mặc định của cơ quan";
        journal.<PaperWording, RuntimeException>step(action, paper.kind().label(), () -> {
            wordings.saveDefault(paper.kind(), changed(sheet.usual(), words));
            keep(roundId, paper, PaperWording.NONE, action);
            return words;
        });
    }

    /// Gives the paper the office's words back.
    public void reset(long roundId, PlannedPaper paper) {
        keep(roundId, paper, PaperWording.NONE, "Bỏ lời văn riêng");
    }

    /// The words that are the office's own, by kind of paper; a kind in its usual words is missing.
    public Map<PaperKind, PaperWording> ofOffice() {
        return wordings.defaults();
    }

    /// Gives all papers of that kind the form's usual words back, where they have none of their own.
    public void resetOffice(PaperKind kind) {
        journal.<PaperKind, RuntimeException>step("Bỏ lời văn mặc định của cơ quan", kind.label(), () -> {
            wordings.saveDefault(kind, PaperWording.NONE);
            return kind;
        });
    }

    private void keep(long roundId, PlannedPaper paper, PaperWording words, String action) {
        if (wordings.ofRound(roundId)
                .getOrDefault(paper.place(), PaperWording.NONE)
                .equals(words)) {
            return;
        }
        journal.<Paper, RuntimeException>step(action, paper.title(), () -> {
            Paper stored = papers.find(roundId, paper.place())
                    .orElseGet(() -> papers.save(Paper.blank(roundId, paper.place())));
            wordings.save(stored.id(), words);
            return stored;
        });
    }

    private static PaperWording changed(PaperWording before, PaperWording after) {
        PaperWording changed = PaperWording.NONE;
        for (Map.Entry<WordingPart, String> part : after.texts().entrySet()) {
            if (!part.getValue().equals(before.text(part.getKey()))) {
                changed = changed.with(part.getKey(), part.getValue());
            }
        }
        return changed;
    }

    private static void refuseUnknownBlanks(PaperWording words, Map<String, String> known) throws Refusal {
        for (Map.Entry<WordingPart, String> part : words.texts().entrySet()) {
            Matcher blank = BLANK.matcher(part.getValue());
            while (blank.find()) {
                if (!known.containsKey(blank.group())) {
                    List<String> names = known.keySet().stream().sorted().toList();
                    throw new Refusal("Phần “%s” có chỗ điền %s mà văn bản này không có. Các chỗ điền dùng được: %s."
                            .formatted(
                                    part.getKey().label(),
                                    blank.group(),
                                    names.stream().collect(Collectors.joining(", "))));
                }
            }
        }
    }
}
