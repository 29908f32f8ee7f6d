package vn.sovang.usecase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PaperKind;

/// A paper of a dossier as it would be printed now.
///
/// @param tier whose review it belongs to
/// @param unitId proposing unit, null for a body's paper
/// @param nominationId subject of a report, null otherwise
/// @param title such as "Báo cáo thành tích: Trung tâm Y tế thành phố"
/// @param fileName without diacritics, with ending
/// @param copies such as "01 bản chính"; empty when the plan asks for none
/// @param lacks what is still missing, each a phrase in Vietnamese; prints as dots
public record PlannedPaper(
        PaperKind kind,
        int tier,
        @Nullable Long unitId,
        @Nullable Long nominationId,
        String title,
        String fileName,
        String copies,
        List<String> lacks) {
    public PlannedPaper {
        lacks = List.copyOf(lacks);
    }

    /// Whether nothing is missing.
    public boolean complete() {
        return lacks.isEmpty();
    }
}
