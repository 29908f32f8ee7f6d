package vn.sovang.usecase.dossier;

import java.util.EnumSet;
import java.util.Set;
import vn.sovang.usecase.press.PaperFormat;

/// What to print of a round.
///
/// @param formats of each single paper; at least one
/// @param working the papers that do not go up too: invitations, ballots, letters, decisions, registers
public record PrintOrder(Set<PaperFormat> formats, boolean working) {
    /// @throws IllegalArgumentException without a format
    public PrintOrder {
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("no format");
        }
        formats = Set.copyOf(formats);
    }

    /// The dossier that goes up, as PDF and Word.
    public static PrintOrder dossier() {
        return new PrintOrder(EnumSet.allOf(PaperFormat.class), false);
    }
}
