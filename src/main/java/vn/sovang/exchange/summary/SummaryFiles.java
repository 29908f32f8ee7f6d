package vn.sovang.exchange.summary;

import java.nio.file.Path;
import java.util.Locale;
import vn.sovang.exchange.file.AtomicFile;
import vn.sovang.model.Refusal;

/// Writes and reads summary files; the ending of the name chooses the form.
public final class SummaryFiles {
    private SummaryFiles() {}

    /// Writes `.json` or `.xlsx` whole or not at all; what was written is read back and compared before it takes the
    /// place of an older file.
    ///
    /// @throws Refusal for another ending, when the file cannot be written, or when it reads back differently
    public static void write(SummaryFile summary, Path file) throws Refusal {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            AtomicFile.write(file, SummaryJson.bytes(summary), written -> {
                if (!SummaryJson.read(written).equals(summary)) {
                    throw new Refusal("Tệp tổng hợp vừa ghi đọc lại không khớp. Tệp cũ được giữ nguyên; hãy xuất lại.");
                }
            });
        } else if (name.endsWith(".xlsx")) {
            AtomicFile.write(file, SummaryWorkbook.bytes(summary), written -> SummaryWorkbook.verify(written, summary));
        } else {
            throw new Refusal(
                    "Tệp tổng hợp phải có đuôi .json hoặc .xlsx; hãy sửa lại tên “" + file.getFileName() + "”.");
        }
    }

    /// Reads a `.json` summary within limits of size, depth and count.
    ///
    /// @throws Refusal when it is no summary, of a newer version, or damaged
    public static SummaryFile read(Path file) throws Refusal {
        return SummaryJson.read(file);
    }
}
