package vn.sovang.usecase.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.exchange.file.ScanFolder;
import vn.sovang.model.Attachment;
import vn.sovang.model.Attachment.Owner;
import vn.sovang.model.Attachment.OwnerKind;
import vn.sovang.model.Refusal;
import vn.sovang.store.Stores;
import vn.sovang.usecase.RegistryRoom;

class KeepScansTest {
    @TempDir
    private Path folder;

    private RegistryRoom room;
    private KeepScans scans;
    private Owner first;
    private Owner second;

    @BeforeEach
    void open() throws Refusal {
        room = new RegistryRoom(folder);
        scans = new KeepScans(
                new ScanFolder(folder.resolve("ban-quet")), Stores.of(room.database), room.bin, room.journal);
        first = new Owner(OwnerKind.PERSON, room.person("Lò Mẩy", null).id());
        second = new Owner(OwnerKind.UNIT, room.unit("Trạm Y tế").id());
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aScanIsKeptOnceByItsContentWhateverItsNameAndOwner() throws Exception {
        Path pdf = pdf("012345678901.pdf", "một");
        Attachment scan = scans.add(first, pdf);
        assertThat(scans.add(first, pdf("khac.pdf", "một"))).isEqualTo(scan);
        Attachment other = scans.add(second, pdf("Giấy khen.PDF", "một"));
        assertThat(scans.of(first)).containsExactly(scan);
        assertThat(scan.mediaType()).isEqualTo("application/pdf");
        assertThat(scan.size()).isEqualTo(Files.size(pdf));
        assertThat(other.name()).isEqualTo("Giấy khen.PDF");
        Path kept = scans.file(scan);
        assertThat(scans.file(other)).isEqualTo(kept).hasSameBinaryContentAs(pdf);
        assertThat(folder.resolve("ban-quet").relativize(kept).toString())
                .isEqualTo(scan.sha256().substring(0, 2) + java.io.File.separator + scan.sha256() + ".pdf");
        assertThat(files()).containsExactly(kept);
        assertThat(room.steps.latest(9)).extracting(step -> step.action()).containsOnly("Thêm bản quét");
    }

    @Test
    void whatItIsGoesByItsFirstBytes() throws Exception {
        assertThat(scans.add(first, file("a.pdf", "ffd8ffe000")).mediaType()).isEqualTo("image/jpeg");
        assertThat(scans.add(first, file("b", "89504e470d0a1a0a00")).mediaType())
                .isEqualTo("image/png");
        assertThat(scans.add(first, file("c.pdf", "0a0a255044462d31")).mediaType())
                .isEqualTo("application/pdf");
        refused(() -> scans.add(first, file("d.pdf", "4d5a9000")), "“d.pdf” không phải là ảnh jpg, png hay tệp pdf");
        refused(() -> scans.add(first, file("e.png", "")), "không phải");
        refused(() -> scans.add(first, file("f.jpg", "ffd8")), "không phải");
        refused(() -> scans.add(first, folder.resolve("khong-co.pdf")), "Không có tệp “khong-co.pdf”");
        refused(() -> scans.add(first, folder), "Không có tệp");
        assertThat(scans.of(first)).hasSize(3);
        assertThat(files()).hasSize(3);
    }

    @Test
    void refusesWhatIsTooLarge() throws Exception {
        Path large = pdf("to.pdf", "");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((50L << 20) + 1);
        }
        refused(() -> scans.add(first, large), "“to.pdf” lớn hơn 50 MB");
        assertThat(files()).isEmpty();
    }

    @Test
    void aMissingOrChangedFileIsToldAndMendedByAddingItAgain() throws Exception {
        Path pdf = pdf("bang.pdf", "một");
        Attachment scan = scans.add(first, pdf);
        Path kept = scans.file(scan);
        Files.writeString(kept, "%PDF-khác");
        refused(() -> scans.file(scan), "bản quét “bang.pdf” đã bị thay đổi");
        Files.delete(kept);
        refused(() -> scans.file(scan), "Không còn tệp của bản quét “bang.pdf”");
        assertThat(scans.faults()).singleElement().asString().contains("bang.pdf");
        assertThat(scans.add(first, pdf)).isEqualTo(scan);
        assertThat(scans.faults()).isEmpty();
    }

    @Test
    void aScanGoesToTheBinAndItsFileStays() throws Exception {
        Attachment scan = scans.add(first, pdf("bang.pdf", "một"));
        scans.remove(scan);
        assertThat(scans.of(first)).isEmpty();
        assertThat(scans.file(scan)).exists();
        room.undo.undoLatest();
        assertThat(scans.of(first)).containsExactly(scan);
    }

    private Path pdf(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), "%PDF-1.4\n" + text, StandardCharsets.UTF_8);
    }

    private Path file(String name, String hex) throws IOException {
        return Files.write(folder.resolve(name), HexFormat.of().parseHex(hex));
    }

    private List<Path> files() throws IOException {
        Path root = folder.resolve("ban-quet");
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static void refused(ThrowingCallable job, String sentence) {
        assertThatThrownBy(job).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }
}
