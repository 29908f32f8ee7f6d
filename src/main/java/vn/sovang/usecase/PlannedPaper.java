package vn.sovang.usecase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PaperKind;
import vn.sovang.model.PaperPlace;

/// A paper of a dossier as it would be printed now.
///
/// @param place which paper of the round it is
/// @param title such as "Báo cáo thành tích: Trung tâm Y tế thành phố"
/// @param fileName without diacritics, with ending
/// @param copies such as "01 bản chính"; empty when the plan asks for none
/// @param lacks what is still missing, each a phrase in Vietnamese; prints as dots
public record PlannedPaper(PaperPlace place, String title, String fileName, String copies, List<String> lacks) {
    public PlannedPaper {
        lacks = List.copyOf(lacks);
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
