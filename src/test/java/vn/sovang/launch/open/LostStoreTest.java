package vn.sovang.launch.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.backup.Reason;
import vn.sovang.backup.Snapshot;
import vn.sovang.model.Refusal;

class LostStoreTest {
    @TempDir
    private Path temp;

    private Path data;
    private Path store;

    @BeforeEach
    void nameTheFolder() {
        data = temp.resolve("data");
        store = data.resolve("sovang.db");
    }

    private Path copy() throws Exception {
        try (Assembly rooms = Assembly.open(data)) {
            Snapshot taken = rooms.backup().take(Reason.BY_HAND);
            return taken.file();
        }
    }

    @Test
    void aNewFolderGetsAStore() throws Exception {
        Assembly.open(data).close();
        assertThat(store).isNotEmptyFile();
        Assembly.open(data).close();
    }

    @Test
    void aMissingStoreIsRefusedWithItsNewestCopy() throws Exception {
        Path copy = copy();
        Files.delete(store);
        assertThatThrownBy(() -> Assembly.open(data))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Không tìm thấy tệp dữ liệu " + store)
                .hasMessageContaining("Bản sao lưu tốt mới nhất: " + copy)
                .hasMessageContaining("chép tệp đó thành " + store);
        assertThat(store).doesNotExist();
    }

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {0, 1, 16, 99, 100, 101, 511, 512, 4095, 4096, 4097, 8192, 100_000})
    void aStoreCutShortIsRefusedAndLeftAsItIs(int length) throws Exception {
        Path copy = copy();
        byte[] cut = Arrays.copyOf(Files.readAllBytes(store), length);
        Files.write(store, cut);
        assertThatThrownBy(() -> Assembly.open(data))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(store.toString())
                .hasMessageContaining("Bản sao lưu tốt mới nhất: " + copy)
                .hasMessageContaining("đổi tên tệp hỏng");
        assertThat(store).hasBinaryContent(cut);
    }

    @Test
    void anEmptyFileAloneIsNotNewEither() throws Exception {
        Files.createDirectories(data);
        Files.createFile(store);
        assertThatThrownBy(() -> Assembly.open(data))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("trống rỗng")
                .hasMessageContaining("không có bản sao lưu nào mở được");
        assertThat(store).isEmptyFile();
    }

    @Test
    void zerosAreNoStore() throws Exception {
        Path copy = copy();
        Files.write(store, new byte[(int) Files.size(store)]);
        assertThatThrownBy(() -> Assembly.open(data)).hasMessageContaining(copy.toString());
    }

    @Test
    void aDamagedCopyIsPassedOverForAnOlderGoodOne() throws Exception {
        Path copy = copy();
        Path good = Files.move(copy, copy.resolveSibling("sovang-20210930-081500-hang-ngay.db"));
        Files.write(copy.resolveSibling("sovang-20211001-083000-hang-ngay.db"), new byte[] {1});
        Files.delete(store);
        assertThatThrownBy(() -> Assembly.open(data))
                .hasMessageContaining(good.toString())
                .hasMessageContaining("lúc 08:15 ngày 30/09/2021");
    }

    @Test
    void whatWasPutAsideBeforeAnUpgradeCountsAsACopy() throws Exception {
        Assembly.open(data).close();
        Path aside = Files.move(store, data.resolve("sovang-truoc-nang-cap-3.db"));
        Files.setLastModifiedTime(aside, FileTime.from(Instant.parse("2021-10-01T05:00:00Z")));
        assertThatThrownBy(() -> Assembly.open(data))
                .hasMessageContaining(aside.toString())
                .hasMessageContaining("/10/2021");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sao-luu", "ban-quet", "bao-cao", "don-doc", "log"})
    void anyTraceOfAnOfficeForbidsANewOne(String trace) throws Exception {
        Files.createDirectories(data.resolve(trace));
        assertThatThrownBy(() -> Assembly.open(data))
                .hasMessageContaining("đã từng có dữ liệu")
                .hasMessageContaining("--data");
        assertThat(store).doesNotExist();
    }

    @Test
    void aLinkThatLeadsNowhereIsALostStore() throws Exception {
        Files.createDirectories(data);
        Files.createSymbolicLink(store, temp.resolve("o-mang/sovang.db"));
        assertThatThrownBy(() -> Assembly.open(data)).hasMessageContaining("Không tìm thấy tệp dữ liệu");
    }

    @Test
    void aFirstStartThatWasKilledIsBegunAgain() throws Exception {
        Files.createDirectories(data.resolve("log"));
        Files.write(data.resolve("sovang.db.dang-lap"), new byte[4096]);
        Files.write(data.resolve("sovang.db.dang-lap-journal"), new byte[512]);
        Assembly.open(data).close();
        assertThat(store).isNotEmptyFile();
        assertThat(data).isDirectoryNotContaining("glob:**dang-lap*");
    }

    @Test
    void aRefusedStartLeavesNoTraceThatWouldForbidTheNextOne() throws Exception {
        assertThatThrownBy(() -> Assembly.openExisting(data)).isInstanceOf(Refusal.class);
        assertThat(data).doesNotExist();
        Files.createDirectories(data);
        assertThatThrownBy(() -> Assembly.openExisting(data)).isInstanceOf(Refusal.class);
        assertThat(data).isEmptyDirectory();
        Assembly.open(data).close();
        Assembly.openExisting(data).close();
    }
}
