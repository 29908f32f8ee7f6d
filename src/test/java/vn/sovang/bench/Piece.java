package vn.sovang.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sovang.paper.FontFace;

/// A piece of a benchmarked paper, named by what every way of printing can do. Letter sizes in pt, shares of widths as
/// plain weights.
sealed interface Piece {
    /// The texts in reading order, each a paragraph, a line or a cell.
    List<String> texts();

    /// One centred line; without text, room of its size.
    record Line(String text, FontFace face, double size) implements Piece {
        @Override
        public List<String> texts() {
            return text.isEmpty() ? List.of() : List.of(text);
        }

        /// Whether the line is only room.
        boolean blank() {
            return text.isEmpty();
        }
    }

    /// Justified running text of 14 pt, first line indented, 6 pt after.
    record Body(String text, FontFace face) implements Piece {
        @Override
        public List<String> texts() {
            return List.of(text);
        }
    }

    /// Centred lines in two columns: letterhead, signatures.
    ///
    /// @param share of the left column, above 0 and below 1
    record Halves(double share, List<Line> left, List<Line> right) implements Piece {
        @Override
        public List<String> texts() {
            return Stream.concat(left.stream(), right.stream())
                    .flatMap(line -> line.texts().stream())
                    .toList();
        }
    }

    /// A ruled table of 12 pt whose heading repeats on every page.
    record Grid(List<Integer> weights, List<String> header, List<List<String>> rows) implements Piece {
        /// Letters of the cells, pt.
        static final double SIZE = 12;

        @Override
        public List<String> texts() {
            List<String> texts = new ArrayList<>(header);
            rows.forEach(texts::addAll);
            return texts;
        }

        /// Numbers, years and marks stand in the middle of their narrow columns, words at the left.
        boolean centred(int column) {
            return weights.get(column) < 30;
        }

        int totalWeight() {
            return weights.stream().mapToInt(Integer::intValue).sum();
        }
    }
}
