package vn.sovang.usecase;

import java.nio.file.Path;
import java.time.Clock;
import vn.sovang.exchange.AtomicFile;
import vn.sovang.model.Refusal;
import vn.sovang.paper.Document;
import vn.sovang.paper.pdf.Fonts;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.FormCatalogue;
import vn.sovang.rule.FormEntry;

/// In mẫu: any form of the catalogue with the facts of a round, to look at.
public final class PrintForms {
    private final RoundFacts facts;
    private final AwardCatalogue catalogue;
    private final FormCatalogue forms;
    private final PaperPress press;

    /// @param fonts parsed once for all papers
    /// @param clock dates the files
    public PrintForms(RoundFacts facts, AwardCatalogue catalogue, FormCatalogue forms, Fonts fonts, Clock clock) {
        this.facts = facts;
        this.catalogue = catalogue;
        this.forms = forms;
        this.press = new PaperPress(fonts, clock);
    }

    /// Writes one form, as PDF or Word by the file's ending.
    ///
    /// @param code of the form, such as "to-trinh-don-vi"
    /// @throws Refusal when there is no such form or format, or the file cannot be written
    public void write(long roundId, String code, Path file) throws Refusal {
        FormEntry entry = forms.byCode(code)
                .orElseThrow(() -> new Refusal("Không có mẫu “" + code + "”. Xem tên các mẫu bằng lệnh form list."));
        PaperFormat format = PaperFormat.of(file)
                .orElseThrow(() -> new Refusal(
                        "Không rõ định dạng của tệp " + file + ". Tên tệp phải kết thúc bằng .pdf hoặc .docx."));
        Document document = new SampleForms(facts.load(roundId), catalogue, press).document(code, entry.kind());
        AtomicFile.write(file, press.bytes(document, format), written -> {});
    }
}
