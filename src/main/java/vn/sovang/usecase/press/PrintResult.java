package vn.sovang.usecase.press;

import java.nio.file.Path;
import java.util.List;

/// What was printed.
///
/// @param folder where it lies
/// @param merged the one file with everything
/// @param papers single papers written
/// @param pages pages of the merged file
/// @param collectives households among them, as the papers count them
/// @param people as the papers count them
/// @param incomplete papers with something left open as dots
/// @param borrowed letters drawn by another font than the papers' own, paper by paper
public record PrintResult(
        Path folder,
        Path merged,
        int papers,
        int pages,
        int collectives,
        int people,
        long incomplete,
        List<BorrowedGlyph> borrowed) {
    public PrintResult {
        borrowed = List.copyOf(borrowed);
    }

    /// The result in one sentence.
    public String sentence() {
        String open = incomplete == 0 ? "" : "; %d văn bản còn chỗ trống in dòng chấm".formatted(incomplete);
        return "%s: %d văn bản, cả bộ %d trang trong %s, %d tập thể, %d cá nhân%s"
                .formatted(folder, papers, pages, merged.getFileName(), collectives, people, open);
    }
}
