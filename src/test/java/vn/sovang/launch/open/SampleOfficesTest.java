package vn.sovang.launch.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.exchange.file.OfficeFile;
import vn.sovang.launch.CommandRun;
import vn.sovang.launch.command.ExitCode;

/// Every kind of office from its plan to its dossier and summary: an association, a province, a department, a union.
/// The city's is [vn.sovang.launch.DemoTest], which runs in every build.
@Tag("offices")
class SampleOfficesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lhh-binh-phuoc | LIÊN HIỆP CÁC HỘI KH&KT | Giấy khen của Chủ tịch Liên hiệp các hội Khoa học và Kỹ thuật tỉnh Bình Phước | /QĐ-LHH
            dong-nai | TỈNH ĐỒNG NAI | Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh | /QĐ-UBND
            so-ldtbxh-binh-phuoc | SỞ LAO ĐỘNG - THƯƠNG BINH | Giấy khen của Giám đốc Sở Lao động - Thương binh và Xã hội | /QĐ-SLĐTBXH
            ldld-lai-chau | TỔNG LIÊN ĐOÀN | Giấy khen của Chủ tịch Liên đoàn Lao động tỉnh Lai Châu | /QĐ-LĐLĐ
            """)
    void anOfficeOfEachKindPrintsItsOwnDossier(String code, String head, String award, String symbol)
            throws IOException {
        CommandRun demo = CommandRun.of("demo", folder, "--office", code);

        assertThat(demo.err()).isEmpty();
        assertThat(demo.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(demo.out()).contains(OfficeFile.shipped(code).office().name(), "đã đọc lại và khớp");
        String decision = text("01-quyet-dinh");
        assertThat(decision).contains(head, award, symbol);
        // The law on local government rules people's committees alone.
        if (code.equals("dong-nai")) {
            assertThat(decision).contains("Luật Tổ chức chính quyền địa phương");
        } else {
            assertThat(decision).doesNotContain("Luật Tổ chức chính quyền địa phương");
        }
        assertThat(text("01-to-trinh")).contains(award);
    }

    /// The words of the first paper whose file begins so, lines joined.
    private String text(String stem) throws IOException {
        List<Path> found;
        try (Stream<Path> files = Files.walk(folder.resolve("dossier"))) {
            found = files.filter(file -> file.getFileName().toString().startsWith(stem)
                            && file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
        try (PDDocument pdf = Loader.loadPDF(found.getFirst().toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
