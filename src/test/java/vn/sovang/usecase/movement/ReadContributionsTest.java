package vn.sovang.usecase.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.exchange.sheet.SheetTable;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.model.Refusal;
import vn.sovang.model.movement.Contribution;
import vn.sovang.model.movement.ContributionKind;
import vn.sovang.rule.Holidays;
import vn.sovang.store.Stores;
import vn.sovang.usecase.FollowRoom;

/// Contributions pasted from a table, and the workbook they are written to.
class ReadContributionsTest {
    private static final String HEAD = "Ngày\tĐơn vị\tLoại\tHiện vật\tSố lượng\tĐơn vị tính\tGiá trị (đồng)\n";

    @TempDir
    private Path folder;

    private FollowRoom room;
    private ReadContributions reading;

    @BeforeEach
    void open() throws Exception {
        room = new FollowRoom(folder);
        reading = new ReadContributions(Stores.of(room.registry.database));
    }

    @AfterEach
    void close() {
        room.close();
    }

    private List<Contribution> read(String text) throws Refusal {
        return reading.read(room.movement.id(), text, null);
    }

    @Test
    void eachRowBecomesAContributionOfItsUnit() throws Exception {
        List<Contribution> read = read(HEAD + "05/10/2026\tXã Bản Mẫu\tTiền\t\t\t\t5.000.000\n"
                + "6/10/2026\txã suối thử\tHiện vật\tgạo\t1.250,5\tkg\t\n"
                + "7/10/2026\tXã Suối Thử\tNgày công\t\t40\t\t\n");
        assertThat(read)
                .extracting(Contribution::kind)
                .containsExactly(ContributionKind.MONEY, ContributionKind.GOODS, ContributionKind.DAYS);
        assertThat(read)
                .extracting(Contribution::unitId)
                .containsExactly(room.first.id(), room.second.id(), room.second.id());
        assertThat(read.getFirst().value()).isEqualTo(5_000_000);
        assertThat(read.get(1).quantity()).isEqualByComparingTo("1250.5");
        assertThat(read.get(1).date()).isEqualTo(LocalDate.of(2026, 10, 6));
        room.follow.addAll(read, "bảng dán");
        assertThat(room.entries.contributions(room.movement.id())).hasSize(3);
    }

    @Test
    void whatCannotBeReadIsSaidByItsRow() {
        refused(HEAD + "05/10/2026\tXã Không Có\tTiền\t\t\t\t5\n", "Dòng 2", "Xã Không Có");
        refused(HEAD + "31/2/2026\tXã Bản Mẫu\tTiền\t\t\t\t5\n", "31/2/2026");
        refused(HEAD + "05/10/2026\tXã Bản Mẫu\tVàng\t\t\t\t5\n", "Vàng");
        refused(HEAD + "05/10/2026\tXã Bản Mẫu\tTiền\t\t\t\tnhiều\n", "nhiều", "Giá trị (đồng)");
        refused("một\thai\n1\t2\n", "tiêu đề");
        refused(HEAD, "chưa có khoản");
    }

    @Test
    void theWorkbookReadsBackAsItIs() throws Exception {
        List<Contribution> read = read(HEAD + "05/10/2026\tXã Bản Mẫu\tTiền\t\t\t\t5.000.000\n"
                + "6/10/2026\tXã Suối Thử\tHiện vật\tgạo\t1.250,5\tkg\t700.000\n");
        room.follow.addAll(read, "bảng dán");
        Path file = folder.resolve("dong-gop.xlsx");
        new ExportContributions(new ReadStandings(Stores.of(room.registry.database), Holidays.load()::workingDays))
                .write(room.movement.id(), FollowRoom.TODAY, file);
        List<SheetTable> sheets = TableFiles.openAsWritten(file).sheets();
        assertThat(sheets).extracting(SheetTable::name).containsExactly("Đóng góp", "Theo đơn vị");
        assertThat(sheets.getFirst().rows()).hasSize(3);
        assertThat(sheets.get(1).rows().getLast().line()).isEqualTo("Cộng · 5000000 · 700000 · 0");
    }

    private void refused(String text, String... words) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read(text))
                .satisfies(refusal -> assertThat(refusal.sentence()).contains(words));
    }
}
