package vn.sovang.usecase.dossier;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The papers of one unit or body, printed into a folder of their own.
///
/// @param name of the folder, numbered, without diacritics, such as "02-trung-tam-y-te-thanh-pho"; working papers have
/// a folder of their own around it
/// @param title unit or body in running text
/// @param unitId the unit, null for a body
/// @param counts such as "01 tập thể, 09 cá nhân"
/// @param bound whether it is part of the dossier and bound with cover and index; working papers are not
/// @param papers in filing order, without cover and index
public record PlannedFolder(
        String name, String title, @Nullable Long unitId, String counts, boolean bound, List<PlannedPaper> papers) {
    public PlannedFolder {
        papers = List.copyOf(papers);
    }

    /// The same folder with each paper replaced.
    PlannedFolder mapped(UnaryOperator<PlannedPaper> change) {
        return new PlannedFolder(
                name, title, unitId, counts, bound, papers.stream().map(change).toList());
    }
}
