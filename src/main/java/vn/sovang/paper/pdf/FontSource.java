package vn.sovang.paper.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.pdf.FontRefusedException.Reason;

/// Where a font is read from. Read at the first letter that asks for it; may be shared by threads.
abstract sealed class FontSource {
    /// The font for a face, or null when it is of no use.
    abstract @Nullable FontFile file(FontFace face);

    /// Liberation Serif from the class path.
    static final class Shipped extends FontSource {
        private final @Nullable FontFile[] files = new FontFile[FontFace.values().length];

        @Override
        synchronized FontFile file(FontFace face) {
            FontFile known = files[face.ordinal()];
            if (known == null) {
                known = read(face);
                files[face.ordinal()] = known;
            }
            return known;
        }

        private static FontFile read(FontFace face) {
            String path = face.shippedFile();
            try (InputStream in = FontSource.class.getResourceAsStream(path)) {
                if (in == null) {
                    throw new IllegalStateException("font not on the class path: " + path);
                }
                return new FontFile(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// One file of this PC, the same for all faces.
    static final class OfThisPc extends FontSource {
        private final Path path;
        private boolean read;
        private @Nullable FontFile file;

        OfThisPc(Path path) {
            this.path = path;
        }

        @Override
        synchronized @Nullable FontFile file(FontFace face) {
            if (!read) {
                read = true;
                try {
                    file = read(path, false);
                } catch (FontRefusedException e) {
                    // Such a font helps nobody; the next one is asked.
                    file = null;
                }
            }
            return file;
        }

        /// @param whole whether every glyph is looked at, so that a damaged one is found before printing
        /// @throws FontRefusedException when it is no TrueType font that may be embedded
        static FontFile read(Path path, boolean whole) throws FontRefusedException {
            if (!Files.isRegularFile(path)) {
                throw new FontRefusedException(Reason.MISSING, path, "", null);
            }
            FontFile file;
            try {
                file = new FontFile(Files.readAllBytes(path));
                if (whole) {
                    file.check();
                }
            } catch (IOException | RuntimeException e) {
                throw new FontRefusedException(Reason.UNREADABLE, path, "", e);
            }
            if (!file.mayBeEmbedded()) {
                throw new FontRefusedException(Reason.EMBEDDING_FORBIDDEN, path, "", null);
            }
            return file;
        }
    }
}
