package vn.sovang.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.exchange.list.GrantEntry;
import vn.sovang.exchange.list.ListReader;
import vn.sovang.exchange.list.ListReading;
import vn.sovang.exchange.list.ListRow;
import vn.sovang.exchange.list.PersonEntry;
import vn.sovang.exchange.list.ReceiverProfile;
import vn.sovang.exchange.list.RowState;
import vn.sovang.exchange.list.UnitEntry;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.exchange.table.AwardReader;
import vn.sovang.exchange.table.AwardReading;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListFinding;
import vn.sovang.model.ListKind;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.PersonClass;
import vn.sovang.model.registry.UnitClass;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Recognition;

/// Workbooks of the shape one provincial system uses; their codes are understood, the rows are made up.
class ReceiverListsTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 30);
    private static final Path SAMPLES = Path.of("/work/shared/samples");

    /// As the use cases read awards, by the shipped catalogue.
    private static final AwardReader CATALOGUE = new AwardReader() {
        private final AwardCatalogue catalogue = AwardCatalogue.load();

        @Override
        public AwardReading read(String text, SubjectKind kind) {
            return switch (catalogue.recognise(text, List.of())) {
                case Recognition.Exact(var award) -> AwardReading.Known.of(award.code(), award.name());
                case Recognition.ByAlias(var award) -> AwardReading.Known.of(award.code(), award.name());
                case Recognition.ByOffer(var award) -> AwardReading.Known.of(award.code(), award.name());
                case Recognition.Ambiguous(var candidates) -> new AwardReading.Unclear("Có nhiều hình thức.");
                case Recognition.Unknown() -> new AwardReading.Unclear("Không có trong danh mục.");
            };
        }
    };

    private final ListReader reader = new ListReader(CATALOGUE, TODAY);

    @TempDir
    private Path folder;

    private static TestWorkbook receiving() {
        TestWorkbook workbook = new TestWorkbook()
                .sheet("file nhận")
                .row(
                        "STT",
                        "Tên gọi\n(Ông/Bà/Chức danh)",
                        "Tên tập thể/cá nhân/hộ gia đình",
                        "Chức vụ",
                        "Đơn vị công tác",
                        "Phân loại khen thưởng",
                        "Danh hiệu thi đua/Hình thức khen thưởng",
                        "Phân loại đối tượng",
                        "Lĩnh vực hoạt động",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "Mã Phân loại khen thưởng",
                        "Mã Danh hiệu thi đua",
                        "Mã phân loại loại tượng",
                        "Mã Lĩnh vực hoạt động")
                .row(
                        1,
                        "Thượng tá",
                        "Lê Văn Mẫu",
                        "Phó trưởng phòng",
                        "Sở Mẫu",
                        "Khen thưởng cá nhân",
                        "Chiến sĩ thi đua cơ sở",
                        "Các cấp lãnh đạo từ phó phòng trở lên",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "CANHAN",
                        "1647933380",
                        "1660638930",
                        "#N/A")
                .row(
                        2,
                        null,
                        "Đội Mẫu",
                        null,
                        null,
                        "Khen thưởng tập thể",
                        null,
                        "Cơ quan Hành chính",
                        "Y tế",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "TAPTHE",
                        "1647933198",
                        "1668477383",
                        "0012");
        for (int i = 0; i < 50; i++) {
            workbook.row(
                    null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, "#N/A", "#N/A", "#N/A", "#N/A");
        }
        return workbook.sheet("Hướng dẫn")
                .row(
                        "STT",
                        "Tên gọi\n(Ông/Bà/Chức danh)",
                        "Tên tập thể/cá nhân/hộ gia đình",
                        "Chức vụ",
                        "Đơn vị công tác",
                        "Phân loại khen thưởng",
                        "Danh hiệu thi đua/Hình thức khen thưởng",
                        "Phân loại đối tượng")
                .row(1, "Ông", "Lê Văn Ví Dụ", "Trưởng phòng", "Sở Mẫu", "Khen thưởng cá nhân", "Bằng khen");
    }

    @Test
    void theReceivingLayoutReadsAsNominations() throws Exception {
        ListReading reading = reader.read(receiving().save(folder), ListKind.NOMINATIONS);

        assertThat(reading.rows())
                .extracting(
                        row -> row.kind(),
                        row -> row.nomination().name(),
                        row -> row.nomination().sex(),
                        row -> row.nomination().awardCode(),
                        ListRow::state)
                .containsExactly(
                        tuple(SubjectKind.PERSON, "Lê Văn Mẫu", null, "CSTDCS", RowState.OK),
                        tuple(SubjectKind.COLLECTIVE, "Đội Mẫu", null, "TTLDTT", RowState.FIXED));
        assertThat(reading.findings())
                .extracting(ListFinding::sentence)
                .noneMatch(sentence -> sentence.contains("Hướng dẫn"));
    }

    @Test
    void theReceivingLayoutReadsAsPeople() throws Exception {
        ListReading reading = reader.read(TableFiles.open(receiving().save(folder)), ListKind.PEOPLE);

        assertThat(((PersonEntry) reading.rows().getFirst().entry()).personClass())
                .isEqualTo(PersonClass.OFFICE_LEADER);
        assertThat(reading.rows().getFirst().state()).isEqualTo(RowState.OK);
        assertThat(reading.rows().get(1).state())
                .as("a collective is no person")
                .isEqualTo(RowState.WRONG);
        assertThat(reading.rows()).hasSize(2);
    }

    @Test
    void theReceivingLayoutReadsAsHistoryAndAsUnits() throws Exception {
        var file = TableFiles.open(receiving().save(folder));
        ListReading history = reader.read(file, ListKind.HISTORY);
        ListReading units = reader.read(file, ListKind.UNITS);

        assertThat(history.rows())
                .extracting(
                        row -> ((GrantEntry) row.entry()).awards().getFirst().code())
                .containsExactly("CSTDCS", "TTLDTT");
        UnitEntry unit = (UnitEntry) units.rows().get(1).entry();
        assertThat(unit.statisticsClass()).isEqualTo(UnitClass.ADMINISTRATION);
        assertThat(unit.activityField()).isEqualTo("0012");
        assertThat(units.rows().getFirst().state()).as("a person is no unit").isEqualTo(RowState.WRONG);
    }

    @Test
    void theListHandedToUnitsReadsAsPeopleAndAsNominations() throws Exception {
        var file = TableFiles.open(new TestWorkbook()
                .sheet("DANHSACH")
                .row("DANH SÁCH ĐỐI TƯỢNG ĐỀ NGHỊ KHEN THƯỞNG")
                .row()
                .row(
                        "STT",
                        "Họ và tên",
                        "Giới tính",
                        "Ngày sinh",
                        "Chức vụ",
                        "Tên phòng ban/ khối, tổ \ncông tác",
                        "Tên đơn vị/tập thể\ncông tác",
                        "Địa chỉ / Nơi ở",
                        "Mã phân loại cán bộ",
                        "Mã hình thức khen thưởng",
                        "Mã danh hiệu thi đua\n(nếu có)")
                .row(
                        1,
                        "Lê Thị Mẫu",
                        "NU",
                        "2/3/1980",
                        "Giáo viên",
                        "Tổ Toán",
                        "Trường THCS Mẫu",
                        "Phường Mẫu",
                        1660638976L,
                        null,
                        1647933042L)
                .sheet("DANHMUC")
                .row()
                .row("STT", "Mã số", "Hình thức khen thưởng", null, "STT", "Mã số", "Danh hiệu thi đua")
                .row(1, "1650359884", "Huân chương Sao vàng")
                .save(folder));

        ListRow person = reader.read(file, ListKind.PEOPLE).rows().getFirst();
        assertThat(person.state()).isEqualTo(RowState.OK);
        PersonEntry entry = (PersonEntry) person.entry();
        assertThat(entry.department()).isEqualTo("Tổ Toán");
        assertThat(entry.unitName()).isEqualTo("Trường THCS Mẫu");
        assertThat(entry.residence()).isEqualTo("Phường Mẫu");
        assertThat(entry.personClass()).isEqualTo(PersonClass.DIRECT);
        ListRow nomination = reader.read(file, ListKind.NOMINATIONS).rows().getFirst();
        assertThat(nomination.nomination().awardCode()).isEqualTo("LDTT");
    }

    @Test
    void everyCodeOfTheProfileIsUnderstood() {
        ReceiverProfile profile = ReceiverProfile.load("tinh-mau-tdkt");
        AwardCatalogue catalogue = AwardCatalogue.load();

        assertThat(profile.verified()).isFalse();
        assertThat(profile.kinds()).hasSize(3);
        assertThat(profile.personClasses()).hasSize(PersonClass.values().length);
        assertThat(profile.unitClasses()).hasSize(UnitClass.values().length);
        assertThat(profile.awards()).extracting(ReceiverProfile.AwardCode::code).doesNotHaveDuplicates();
        assertThat(profile.awards()).filteredOn(award -> award.award() != null).allSatisfy(award -> assertThat(
                        catalogue.byCode(String.valueOf(award.award())))
                .isPresent());
    }

    @Test
    void theSamplesOfTheProvinceAreRead() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLES), "no samples on this machine");
        var receiving = TableFiles.open(SAMPLES.resolve("province-receiving-layout.xlsx"));
        var people = TableFiles.open(SAMPLES.resolve("unit-list-people.xlsx"));

        assertThat(reader.read(receiving, ListKind.NOMINATIONS).rows())
                .as("an empty form")
                .isEmpty();
        assertThat(reader.read(receiving, ListKind.NOMINATIONS).layout().sheet())
                .isEqualTo("file nhận");
        assertThat(reader.read(receiving, ListKind.PEOPLE).rows()).isEmpty();
        assertThat(reader.read(receiving, ListKind.HISTORY).rows()).isEmpty();
        ListReading list = reader.read(people, ListKind.PEOPLE);
        assertThat(list.layouts().getFirst().headerRow()).isEqualTo(3);
        assertThat(list.layouts().getFirst().columns())
                .containsKeys(ListColumn.DEPARTMENT, ListColumn.UNIT, ListColumn.RESIDENCE, ListColumn.CLASS_CODE);
    }
}
