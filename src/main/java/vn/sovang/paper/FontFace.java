package vn.sovang.paper;

/// The four faces of the paper's one font family.
public enum FontFace {
    /// upright
    REGULAR,
    /// upright, bold
    BOLD,
    /// italic
    ITALIC,
    /// italic, bold
    BOLD_ITALIC;

    /// The face with these properties.
    public static FontFace of(boolean bold, boolean italic) {
        if (bold) {
            return italic ? BOLD_ITALIC : BOLD;
        }
        return italic ? ITALIC : REGULAR;
    }

    /// The file of Liberation Serif for this face, on the class path.
    public String shippedFile() {
        return "/liberation/LiberationSerif-"
                + switch (this) {
                    case REGULAR -> "Regular";
                    case BOLD -> "Bold";
                    case ITALIC -> "Italic";
                    case BOLD_ITALIC -> "BoldItalic";
                }
                + ".ttf";
    }
}
