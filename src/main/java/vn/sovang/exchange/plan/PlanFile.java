package vn.sovang.exchange.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.sovang.exchange.sheet.TextFiles;
import vn.sovang.model.Refusal;

/// Opens the file of a plan: `.docx`, a PDF that has text, or plain text.
public final class PlanFile {
    private static final int FEW_LETTERS = 200;
    private static final long MOST_BYTES = 50L << 20;

    private PlanFile() {}

    /// The text of a plan, line by line.
    ///
    /// @throws Refusal with a sentence that says what to do when it cannot be read
    public static String text(Path file) throws Refusal {
        return open(file).text();
    }

    /// The text of a plan and the older code it was in.
    ///
    /// @throws Refusal with a sentence that says what to do when it cannot be read
    public static PlanText open(Path file) throws Refusal {
        return PlanText.of(isPdf(file) ? pdf(file) : String.join("\n", TextFiles.open(file)));
    }

    private static boolean isPdf(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(1_024), StandardCharsets.ISO_8859_1).contains("%PDF-");
        } catch (IOException e) {
            // TextFiles says what is wrong with it.
            return false;
        }
    }

    private static String pdf(Path file) throws Refusal {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Refusal("Tệp “" + name + "” lớn hơn 50 MB. Hãy chọn bản chỉ có kế hoạch.");
            }
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                String text = pages(document);
                if (text.chars().filter(Character::isLetter).count() < FEW_LETTERS) {
                    throw new Refusal("Tệp “" + name + "” là ảnh quét, không có chữ để đọc. Hãy xin tệp Word, "
                            + "hoặc nhận dạng chữ bằng phần mềm khác rồi dán vào đây.");
                }
                return text;
            }
        } catch (InvalidPasswordException e) {
            throw new Refusal("Tệp “" + name + "” có mật khẩu. Mở tệp, bỏ mật khẩu rồi chọn lại.", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new Refusal("Tệp “" + name + "” bị hỏng, không đọc được. Hãy xin lại tệp hoặc dán chữ.", e);
        }
    }

    /// The words of all pages, without the number a page carries at its head or foot.
    private static String pages(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String number = Integer.toString(page);
            List<String> lines =
                    new ArrayList<>(stripper.getText(document).lines().toList());
            if (!lines.isEmpty() && lines.getFirst().strip().equals(number)) {
                lines.removeFirst();
            }
            if (!lines.isEmpty() && lines.getLast().strip().equals(number)) {
                lines.removeLast();
            }
            lines.forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }
}
