package vn.sovang.usecase.dossier;

import java.nio.file.Path;
import java.time.Clock;
import vn.sovang.exchange.file.AtomicFile;
import vn.sovang.model.Refusal;
import vn.sovang.paper.Document;
import vn.sovang.rule.FormCatalogue;
import vn.sovang.rule.FormEntry;
import vn.sovang.store.Stores;
import vn.sovang.store.office.PaperStyleStore;
import vn.sovang.usecase.press.PaperFonts;
import vn.sovang.usecase.press.PaperFormat;
import vn.sovang.usecase.press.PaperPress;

/// In mẫu: any form of the catalogue with the facts of a round, to look at.
public final class PrintForms {
    private final RoundPapers.Source rounds;
    private final FormCatalogue forms;
    private final PaperStyleStore styles;
    private final PaperFonts fonts;
    private final Clock clock;

    /// @param fonts shared by all jobs that print
    /// @param clock dates the files
    public PrintForms(RoundPapers.Source rounds, FormCatalogue forms, Stores stores, PaperFonts fonts, Clock clock) {
        this.rounds = rounds;
        this.forms = forms;
        this.styles = stores.paperStyles();
        this.fonts = fonts;
        this.clock = clock;
    }

    /// Writes one form, as PDF or Word by the file's ending.
    ///
    /// @param code of the form, such as "to-trinh-don-vi"
    /// @throws Refusal when there is no such form or format, it cannot be put on paper, or the file cannot be
    /// written
    public void write(long roundId, String code, Path file) throws Refusal {
        FormEntry entry = forms.byCode(code)
                .orElseThrow(() -> new Refusal("Không có mẫu “" + code + "”. Xem tên các mẫu bằng lệnh form list."));
        PaperFormat format = PaperFormat.of(file)
                .orElseThrow(() -> new Refusal(
                        "Không rõ định dạng của tệp " + file + ". Tên tệp phải kết thúc bằng .pdf hoặc .docx."));
        PaperPress press = PaperPress.of(styles.find(), fonts, clock);
        Document document = rounds.of(roundId).sample(entry, press);
        AtomicFile.write(file, press.bytes(document, format), written -> {});
    }
}
