package vn.sovang.usecase.dossier;

import java.util.List;
import java.util.function.UnaryOperator;

/// What "In hồ sơ" would print: folder by folder, paper by paper.
///
/// @param title of the whole dossier
/// @param collectives households among them, as the last tier's submission counts them
/// @param people as the last tier's submission counts them
public record DossierPlan(long roundId, String title, List<PlannedFolder> folders, int collectives, int people) {
    public DossierPlan {
        folders = List.copyOf(folders);
    }

    /// How many papers there are.
    public int papers() {
        return folders.stream().mapToInt(folder -> folder.papers().size()).sum();
    }

    /// The same plan with each paper replaced.
    DossierPlan mapped(UnaryOperator<PlannedPaper> change) {
        List<PlannedFolder> changed =
                folders.stream().map(folder -> folder.mapped(change)).toList();
        return new DossierPlan(roundId, title, changed, collectives, people);
    }

    /// How many papers of the dossier still lack something; working papers do not go up and do not count.
    public long incomplete() {
        return folders.stream()
                .filter(PlannedFolder::bound)
                .flatMap(folder -> folder.papers().stream())
                .filter(paper -> !paper.complete())
                .count();
    }
}
