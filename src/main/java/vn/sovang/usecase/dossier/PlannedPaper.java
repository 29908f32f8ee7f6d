package vn.sovang.usecase.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperPlace;
import vn.sovang.usecase.press.PaperFormat;
import vn.sovang.usecase.press.PrintState;

/// A paper of a dossier as it would be printed now.
///
/// @param place which paper of the round it is
/// @param title such as "Báo cáo thành tích: Trung tâm Y tế thành phố"
/// @param stem of its file's name, without diacritics
/// @param copies such as "01 bản chính"; empty when the plan asks for none
/// @param lacks what is still missing; prints as dots
/// @param printed whether its last print still says what it would say now
public record PlannedPaper(
        PaperPlace place, String title, String stem, String copies, List<Lack> lacks, PrintState printed) {
    public PlannedPaper {
        lacks = List.copyOf(lacks);
    }

    /// What a paper does not say yet.
    ///
    /// @param text a phrase in Vietnamese
    /// @param remedy what whoever owes the paper is asked to do, a sentence without its mark
    public record Lack(String text, String remedy) {}

    /// A paper that has not been printed.
    public static PlannedPaper of(PaperPlace place, String title, String stem, String copies, List<Lack> lacks) {
        return new PlannedPaper(place, title, stem, copies, lacks, PrintState.NEVER);
    }

    /// The same paper in its place in a folder.
    ///
    /// @param order from 1
    PlannedPaper filed(int order, String asked) {
        return new PlannedPaper(place, title, "%02d-%s".formatted(order, stem), asked, lacks, printed);
    }

    /// The same paper with what its last print was found to be.
    PlannedPaper printed(PrintState state) {
        return new PlannedPaper(place, title, stem, copies, lacks, state);
    }

    /// Name of its file in a format.
    public String fileName(PaperFormat format) {
        return stem + "." + format.ending();
    }

    /// What paper it is.
    public PaperKind kind() {
        return place.kind();
    }

    /// Whose review it belongs to; 0 for papers of the whole round.
    public int tier() {
        return place.tier();
    }

    /// Proposing unit, null for a body's or the office's paper.
    public @Nullable Long unitId() {
        return place.unitId();
    }

    /// Subject of a report, null otherwise.
    public @Nullable Long nominationId() {
        return place.nominationId();
    }

    /// Whether nothing is missing.
    public boolean complete() {
        return lacks.isEmpty();
    }
}
