package vn.sovang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.exchange.list.ListReader;
import vn.sovang.exchange.list.ListReading;
import vn.sovang.exchange.list.ListRow;
import vn.sovang.exchange.list.RowState;
import vn.sovang.exchange.table.SkipReason;
import vn.sovang.exchange.table.SkippedRows;
import vn.sovang.model.ListKind;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.UnitKind;

/// The reference list of Bắc Kạn (its people are made up), where the file is at hand.
class BacKanListTest {
    private static final Path FILE = Path.of("../shared/samples/bac-kan-danh-sach-de-nghi.xlsx");

    private ListReading reading;

    @BeforeEach
    void read() throws Exception {
        Path file = Files.exists(FILE) ? FILE : Path.of("../").resolve(FILE);
        assumeTrue(Files.exists(file), "không có tệp mẫu " + FILE);
        reading = new ListReader(new CityAwards(), LocalDate.of(2021, 9, 30)).read(file, ListKind.NOMINATIONS);
    }

    @Test
    void findsEightCollectivesAndFortyFourPeople() {
        assertThat(reading.rows()).hasSize(52);
        assertThat(reading.count(SubjectKind.COLLECTIVE)).isEqualTo(7);
        assertThat(reading.count(SubjectKind.HOUSEHOLD)).isEqualTo(1);
        assertThat(reading.count(SubjectKind.PERSON)).isEqualTo(44);
        assertThat(reading.rows().stream()
                        .filter(row -> row.nomination().unitKind() == UnitKind.ENTERPRISE)
                        .map(row -> row.nomination().name()))
                .containsExactly("Doanh nghiệp tư nhân Vận tải Phủ Thông");
    }

    @Test
    void pointsAtTheOneProbableDuplicateAndNoOther() {
        assertThat(reading.rows().stream()
                        .filter(row -> row.state() == RowState.CHECK)
                        .map(ListRow::number))
                .containsExactly(62, 63);
        assertThat(reading.row(62).orElseThrow().findings().getFirst().sentence())
                .startsWith("Có thể là một người với dòng 63 (STT 44): cùng tên, cùng năm sinh, cùng đơn vị");
        assertThat(reading.keptAside()).isEmpty();
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void accountsForEveryRowOfTheFile() {
        int skipped = reading.skipped().stream().mapToInt(SkippedRows::count).sum();

        assertThat(reading.lastRow()).isEqualTo(66);
        assertThat(reading.rows().size() + skipped).isEqualTo(66);
        assertThat(reading.skipped().stream()
                        .filter(skip -> skip.reason() == SkipReason.CLOSING)
                        .map(SkippedRows::why))
                .containsExactly("Dòng kết, số lượng khớp");
    }

    @Test
    void knowsSexByColumnAndOnePosthumousAward() {
        assertThat(reading.rows().stream()
                        .filter(row -> row.kind() == SubjectKind.PERSON)
                        .filter(row -> row.nomination().sex() == null
                                || row.nomination().birth() == null))
                .isEmpty();
        assertThat(reading.rows().stream()
                        .filter(row -> row.nomination().posthumous())
                        .map(row -> row.nomination().name()))
                .containsExactly("Dương Thị Diệp");
    }

    @Test
    void understandsDatesInThreeForms() {
        assertThat(birth(19)).isEqualTo("1966");
        assertThat(birth(21)).isEqualTo("1998-07-19");
        assertThat(birth(23)).isEqualTo("1965-10-07");
    }

    private String birth(int row) {
        return String.valueOf(reading.row(row).orElseThrow().nomination().birth());
    }
}
