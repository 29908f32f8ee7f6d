package vn.sovang.paper.layout;

import java.util.List;

/// Letters between two blanks, perhaps in several faces.
///
/// @param blanks the blanks before it, dropped at the beginning of a line
/// @param pieces its letters; empty only for an empty line
/// @param size of its tallest letter, pt
/// @param newLine begins a line, whatever its place
/// @param tie how firmly it holds to the word before it
record Word(List<Piece> blanks, List<Piece> pieces, double size, boolean newLine, Tie tie) {
    Word {
        blanks = List.copyOf(blanks);
        pieces = List.copyOf(pieces);
    }

    double width() {
        return width(pieces);
    }

    double blankWidth() {
        return width(blanks);
    }

    String text() {
        if (pieces.size() == 1) {
            return pieces.getFirst().text();
        }
        StringBuilder out = new StringBuilder();
        pieces.forEach(piece -> out.append(piece.text()));
        return out.toString();
    }

    /// Whether it belongs to the word before it.
    boolean held() {
        return tie != Tie.NONE;
    }

    Word tied(Tie value) {
        return value == tie ? this : new Word(blanks, pieces, size, newLine, value);
    }

    private static double width(List<Piece> pieces) {
        if (pieces.size() == 1) {
            return pieces.getFirst().width();
        }
        double sum = 0;
        for (Piece piece : pieces) {
            sum += piece.width();
        }
        return sum;
    }
}
