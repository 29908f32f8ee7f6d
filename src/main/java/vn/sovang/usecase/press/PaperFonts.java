package vn.sovang.usecase.press;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Refusal;
import vn.sovang.model.dossier.PaperStyle;
import vn.sovang.paper.pdf.FontRefusedException;
import vn.sovang.paper.pdf.Fonts;
import vn.sovang.paper.pdf.PcFonts;

/// Phông in: the fonts papers are printed with, each choice read once, when a paper first asks for it. One object is
/// shared by all jobs and may be used by several threads.
public final class PaperFonts {
    private final Path folder;
    private final List<Path> others;
    private @Nullable Fonts shipped;
    private @Nullable Fonts timesNewRoman;

    /// @param folder where Times New Roman is looked for, under the names Windows gives its files; it need not exist
    /// @param others font files of this PC that may help out with a letter
    public PaperFonts(Path folder, List<Path> others) {
        this.folder = folder;
        this.others = List.copyOf(others);
    }

    /// The fonts of the PC the program runs on.
    public static PaperFonts ofThisPc() {
        return new PaperFonts(PcFonts.windows(), PcFonts.rich());
    }

    /// The fonts of the office's choice.
    ///
    /// @throws Refusal when this PC's own Times New Roman is chosen and cannot be used; a later try looks again
    public synchronized Fonts of(PaperStyle style) throws Refusal {
        return style.systemFont() ? timesNewRoman() : shipped();
    }

    private Fonts shipped() {
        Fonts known = shipped;
        if (known == null) {
            known = Fonts.load().withFallbacks(others);
            shipped = known;
        }
        return known;
    }

    private Fonts timesNewRoman() throws Refusal {
        Fonts known = timesNewRoman;
        if (known == null) {
            try {
                known = Fonts.load(folder).withFallbacks(others);
            } catch (FontRefusedException e) {
                throw new Refusal(sentence(e), e);
            }
            timesNewRoman = known;
        }
        return known;
    }

    private static String sentence(FontRefusedException refused) {
        Path file = refused.file();
        String what =
                switch (refused.reason()) {
                    case MISSING ->
                        "Máy này không có tệp phông %s của Times New Roman trong thư mục %s. Hãy cài phông Times New Roman"
                                .formatted(file.getFileName(), file.getParent());
                    case UNREADABLE ->
                        "Không đọc được tệp phông %s: tệp hỏng, đang bị khóa hoặc không phải phông TrueType. Hãy cài lại phông Times New Roman"
                                .formatted(file);
                    case EMBEDDING_FORBIDDEN ->
                        "Tệp phông %s không được nhà làm phông cho phép nhúng vào văn bản PDF. Hãy cài phông Times New Roman của hệ điều hành"
                                .formatted(file);
                    case LETTERS_MISSING ->
                        "Tệp phông %s thiếu chữ mà văn bản tiếng Việt cần: %s. Hãy cài phông Times New Roman bản mới hơn"
                                .formatted(file, refused.letters());
                };
        return what + ", hoặc chọn phông kèm theo phần mềm ở Thiết lập, trang Văn bản.";
    }
}
