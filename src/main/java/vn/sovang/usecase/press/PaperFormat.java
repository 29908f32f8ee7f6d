package vn.sovang.usecase.press;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// As what a paper is written.
public enum PaperFormat {
    /// PDF/A-2a, to print and to send
    PDF("pdf"),
    /// Word, to go on writing
    DOCX("docx");

    private final String ending;

    PaperFormat(String ending) {
        this.ending = ending;
    }

    /// Ending of the file's name, without dot.
    public String ending() {
        return ending;
    }

    /// The format of a file by its name's ending.
    public static Optional<PaperFormat> of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.ending))
                .findFirst();
    }
}
