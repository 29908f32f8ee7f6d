package vn.sovang.usecase;

import java.util.List;

/// What "In hồ sơ" would print: folder by folder, paper by paper.
///
/// @param title of the whole dossier
/// @param collectives households among them, as the last tier's submission counts them
/// @param people as the last tier's submission counts them
public record DossierPlan(long roundId, String title, List<PlannedFolder> folders, int collectives, int people) {
    public DossierPlan {
        folders = List.copyOf(folders);
    }

    /// How many papers still lack something.
    public long incomplete() {
        return folders.stream()
                .flatMap(folder -> folder.papers().stream())
                .filter(paper -> !paper.complete())
                .count();
    }
}
