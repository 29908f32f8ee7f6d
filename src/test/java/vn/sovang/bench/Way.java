package vn.sovang.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import vn.sovang.paper.FontFace;

/// One way of printing a dossier. Used by one thread at a time; each thread has its own.
interface Way {
    /// The files of a dossier; none when the way only lays out.
    List<byte[]> make(Dossier dossier) throws Exception;

    /// The font file all ways embed.
    static byte[] font(FontFace face) throws IOException {
        try (InputStream in = Way.class.getResourceAsStream(fontPath(face))) {
            if (in == null) {
                throw new IOException("font not on the class path: " + fontPath(face));
            }
            return in.readAllBytes();
        }
    }

    /// Its place on the class path.
    static String fontPath(FontFace face) {
        return "/liberation/LiberationSerif-"
                + switch (face) {
                    case REGULAR -> "Regular";
                    case BOLD -> "Bold";
                    case ITALIC -> "Italic";
                    case BOLD_ITALIC -> "BoldItalic";
                }
                + ".ttf";
    }
}
