package vn.sovang.paper.layout;

import vn.sovang.paper.FontFace;

/// Letters of one run that stand together.
///
/// @param width pt, before stretching
record Piece(String text, FontFace face, double size, double width) {
    boolean alike(Piece other) {
        return face == other.face && size == other.size;
    }
}
