package vn.sovang.paper.pdf;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A font file of this PC that papers cannot be printed with.
public final class FontRefusedException extends Exception {
    private final Reason reason;
    private final Path file;
    private final String letters;

    FontRefusedException(Reason reason, Path file, String letters, @Nullable Exception cause) {
        super(reason + ": " + file.getFileName() + (letters.isEmpty() ? "" : " " + letters), cause);
        this.reason = reason;
        this.file = file;
        this.letters = letters;
    }

    /// Why a font is refused.
    public enum Reason {
        /// there is no such file
        MISSING,
        /// the file cannot be read, is damaged or no TrueType font
        UNREADABLE,
        /// its makers forbid embedding a part of it in a document
        EMBEDDING_FORBIDDEN,
        /// it lacks Vietnamese letters or signs of official papers
        LETTERS_MISSING
    }

    /// Why it is refused.
    public Reason reason() {
        return reason;
    }

    /// The file.
    public Path file() {
        return file;
    }

    /// The letters it lacks; empty when it is refused for another reason.
    public String letters() {
        return letters;
    }
}
