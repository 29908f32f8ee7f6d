package vn.sovang.bench;

import java.util.List;

/// The unit of work: submission, minutes and report of one made-up round.
///
/// @param papers three, each a file of its own unless merged
record Dossier(int number, List<Paper> papers) {
    /// Official body text, pt.
    static final double BODY = 14;
    /// Different dossiers, so that no way lives on the cache of the last.
    static final int COUNT = 64;

    /// One paper.
    record Paper(String title, List<Piece> pieces) {
        /// Its table.
        Piece.Grid grid() {
            return pieces.stream()
                    .filter(Piece.Grid.class::isInstance)
                    .map(Piece.Grid.class::cast)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
