package vn.sovang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.exchange.list.ListReader;
import vn.sovang.exchange.list.ListReading;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.model.ListKind;

/// What the opening of a file did to its texts is said at the row. All names are made up.
class RepairedCellsTest {
    @TempDir
    private Path folder;

    @Test
    void lettersOfAnOlderCodeAreSaidToBeConverted() throws Exception {
        Path file = folder.resolve("ds.csv");
        Files.writeString(
                file,
                "STT;Hä vµ tªn;Ngµy sinh;Chøc vô;§¬n vÞ c«ng t¸c\n"
                        + "1;NguyÔn ThÞ MÉu;2/3/1980;Gi¸o viªn;Tr­êng TiÓu häc MÉu\n"
                        + "2;TrÇn V¨n Thö;1975;HiÖu tr­ëng;Tr­êng TiÓu häc MÉu\n");

        ListReading reading = new ListReader(new CityAwards(), LocalDate.of(2021, 9, 30))
                .read(TableFiles.open(file), ListKind.PEOPLE);

        assertThat(reading.rows())
                .extracting(row -> row.entry().name())
                .containsExactly("Nguyễn Thị Mẫu", "Trần Văn Thử");
        assertThat(reading.rows())
                .allSatisfy(row -> assertThat(row.changes()).contains("chữ TCVN3 (ABC) đổi sang Unicode"));
        assertThat(reading.rows().getFirst().cells()).contains("NguyÔn ThÞ MÉu");
    }
}
