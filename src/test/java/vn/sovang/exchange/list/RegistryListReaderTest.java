package vn.sovang.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.exchange.CityAwards;
import vn.sovang.exchange.TestWorkbook;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListField;
import vn.sovang.exchange.table.ListFinding;
import vn.sovang.exchange.table.SkippedRows;
import vn.sovang.model.Level;
import vn.sovang.model.ListKind;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.Headcount;
import vn.sovang.model.registry.InitiativeScope;
import vn.sovang.model.registry.PersonClass;
import vn.sovang.model.registry.UnitClass;
import vn.sovang.model.registry.UnitKind;

/// Lists of units, people, awards of the past and initiatives. All names are made up.
class RegistryListReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 30);

    private final ListReader reader = new ListReader(new CityAwards(), TODAY);

    @TempDir
    private Path folder;

    private ListReading read(ListKind kind, TestWorkbook workbook) throws Exception {
        ListReading reading = reader.read(TableFiles.open(workbook.save(folder)), kind);
        assertThat(reading.rows().size()
                        + reading.skipped().stream()
                                .mapToInt(SkippedRows::count)
                                .sum())
                .as("every row of the file is accounted for")
                .isEqualTo(reading.lastRow());
        return reading;
    }

    @Test
    void unitsAreReadWithTheirParentsClassesAndCounts() throws Exception {
        ListReading reading = read(
                ListKind.UNITS,
                new TestWorkbook()
                        .sheet("DS")
                        .row("UBND THÀNH PHỐ MẪU")
                        .row("PHÒNG NỘI VỤ", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                        .row("DANH SÁCH ĐƠN VỊ")
                        .row(
                                "STT",
                                "Tên đơn vị",
                                "Tên viết tắt",
                                "Mã đơn vị",
                                "Phân loại đối tượng",
                                "Đơn vị cấp trên",
                                "Lĩnh vực hoạt động",
                                "Thủ trưởng đơn vị",
                                "Số người",
                                null,
                                null,
                                "Ghi chú")
                        .row(null, null, null, null, null, null, null, null, "Tổng số", "Nữ", "Đảng viên")
                        .row("I", "Khối các trường học")
                        .row(
                                1,
                                "Trường THCS Mẫu",
                                "THCS Mẫu",
                                "TH01",
                                "1668477403",
                                "Phòng GD&ĐT",
                                "Giáo dục - Đào tạo",
                                "Hiệu trưởng Nguyễn Văn Thử",
                                45,
                                30,
                                20)
                        .row(2, "Trường Tiểu học Mẫu", null, null, "Đơn vị sự nghiệp", null, "3")
                        .row("II", "Hộ gia đình")
                        .row(1, "Hộ gia đình ông Lê Văn Mẫu", null, null, null, "Phường Mẫu"));

        assertThat(reading.sender()).isEqualTo("PHÒNG NỘI VỤ");
        assertThat(reading.rows()).extracting(ListRow::number).containsExactly(7, 8, 10);
        UnitEntry school = (UnitEntry) reading.rows().getFirst().entry();
        assertThat(school.unitKind()).isEqualTo(UnitKind.PUBLIC_SERVICE);
        assertThat(school.statisticsClass()).isEqualTo(UnitClass.PUBLIC_SERVICE);
        assertThat(school.parentName()).isEqualTo("Phòng GD&ĐT");
        assertThat(school.clusterName()).isEqualTo("Khối các trường học");
        assertThat(school.activityField()).isEqualTo("0003");
        assertThat(school.headPost()).isEqualTo("Hiệu trưởng");
        assertThat(school.headName()).isEqualTo("Nguyễn Văn Thử");
        assertThat(school.headcount()).isEqualTo(new Headcount(45, 30, 20, null));
        assertThat(reading.rows().get(1).findings()).isEmpty();
        assertThat(((UnitEntry) reading.rows().get(1).entry()).activityField()).isEqualTo("0003");
        UnitEntry household = (UnitEntry) reading.rows().get(2).entry();
        assertThat(household.kind()).isEqualTo(SubjectKind.HOUSEHOLD);
        assertThat(household.clusterName()).isEmpty();
    }

    @Test
    void peopleAreReadWithEverythingTheRegistryKeeps() throws Exception {
        ListReading reading = read(
                ListKind.PEOPLE,
                new TestWorkbook()
                        .sheet("DS")
                        .row(
                                "STT",
                                "Họ và tên",
                                "Giới tính",
                                "Ngày sinh",
                                "Số CCCD",
                                "Dân tộc",
                                "Quê quán",
                                "Nơi ở hiện nay",
                                "Trình độ chuyên môn",
                                "Ngày vào Đảng",
                                "Chức vụ",
                                "Phòng ban",
                                "Đơn vị công tác",
                                "Mã phân loại cán bộ")
                        .row(
                                1,
                                "Bà LÊ THỊ MẪU",
                                "nữ",
                                24022,
                                1234567890L,
                                "H'Mông",
                                "Xã Mẫu",
                                "Phường Thử",
                                "Đại học",
                                "3/2/2010",
                                "Tổ trưởng",
                                "Tổ Toán",
                                "Trường THCS Mẫu",
                                "1660638976"));

        ListRow row = reading.rows().getFirst();
        PersonEntry person = (PersonEntry) row.entry();
        assertThat(person.name()).isEqualTo("Lê Thị Mẫu");
        assertThat(person.sex()).isEqualTo(Sex.FEMALE);
        assertThat(person.birth()).hasToString("1965-10-07");
        assertThat(person.idNumber()).isEqualTo("001234567890");
        assertThat(person.ethnicity()).isEqualTo("Mông");
        assertThat(person.homePlace()).isEqualTo("Xã Mẫu");
        assertThat(person.residence()).isEqualTo("Phường Thử");
        assertThat(person.qualification()).isEqualTo("Đại học");
        assertThat(person.partyDate()).isEqualTo(LocalDate.of(2010, 2, 3));
        assertThat(person.workplace()).isEqualTo("Tổ Toán, Trường THCS Mẫu");
        assertThat(person.personClass()).isEqualTo(PersonClass.DIRECT);
        assertThat(row.state()).isEqualTo(RowState.CHECK);
        assertThat(row.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.field()).isEqualTo(ListField.ID_NUMBER);
            assertThat(finding.sentence()).contains("chỉ có 10 chữ số");
        });
        assertThat(row.toString() + reading.findings() + row.changes())
                .as("the number is nowhere but in the entry and its text")
                .doesNotContain("1234567890");
    }

    @Test
    void oneUnderAnotherAreTheAwardsOfOnePerson() throws Exception {
        ListReading reading = read(
                ListKind.HISTORY,
                new TestWorkbook()
                        .sheet("DS")
                        .row(
                                "STT",
                                "Họ và tên",
                                "Năm sinh",
                                "Đơn vị",
                                "Năm",
                                "Hình thức khen thưởng",
                                "Quyết định khen thưởng",
                                null,
                                null)
                        .row(null, null, null, null, null, null, "Số", "Ngày", "Cơ quan ban hành")
                        .row(
                                1,
                                "Lê Thị Mẫu",
                                1980,
                                "Trường THCS Mẫu",
                                2019,
                                "GK",
                                "112/QĐ-UBND",
                                "5/8/2019",
                                "UBND huyện Mẫu")
                        .row(null, null, null, null, 2020, "BK tỉnh", "2005/QĐ-UBND", "20/10/2020", "UBND tỉnh")
                        .row(2, "Trường THCS Mẫu", null, null, 2020, "Huân chương Sao xanh", "1/QĐ-CTN", 43831, null));

        assertThat(reading.rows())
                .extracting(
                        row -> row.entry().name(),
                        row -> ((GrantEntry) row.entry()).year(),
                        row -> ((GrantEntry) row.entry()).awards().getFirst().code(),
                        row -> ((GrantEntry) row.entry()).decisionNumber(),
                        row -> ((GrantEntry) row.entry()).decisionDate(),
                        row -> ((GrantEntry) row.entry()).authority())
                .containsExactly(
                        tuple(
                                "Lê Thị Mẫu",
                                2019,
                                "GK_HUYEN",
                                "112/QĐ-UBND",
                                LocalDate.of(2019, 8, 5),
                                "UBND huyện Mẫu"),
                        tuple("Lê Thị Mẫu", 2020, "BK_TINH", "2005/QĐ-UBND", LocalDate.of(2020, 10, 20), "UBND tỉnh"),
                        tuple("Trường THCS Mẫu", 2020, null, "1/QĐ-CTN", LocalDate.of(2020, 1, 1), ""));
        assertThat(reading.rows().get(1).changes()).contains("đối tượng lấy theo dòng trên");
        assertThat(reading.rows().get(2).entry().kind()).isEqualTo(SubjectKind.COLLECTIVE);
        assertThat(reading.rows().get(2).state())
                .as("words the catalogue lacks are kept")
                .isEqualTo(RowState.CHECK);
    }

    @Test
    void anAnnexGivesItsDecisionToAllRows() throws Exception {
        ListReading reading = read(
                ListKind.HISTORY,
                new TestWorkbook()
                        .sheet("DS")
                        .row("DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND HUYỆN")
                        .row("(Kèm theo Quyết định số 2005/QĐ-UBND ngày 20/10/2020 của Chủ tịch UBND huyện Mẫu)")
                        .row("STT", "Họ và tên", "Chức vụ, đơn vị công tác")
                        .row("I", "CÁ NHÂN")
                        .row(1, "Lê Thị Mẫu", "Giáo viên, Trường THCS Mẫu"));

        GrantEntry grant = (GrantEntry) reading.rows().getFirst().entry();
        assertThat(grant.decisionNumber()).isEqualTo("2005/QĐ-UBND");
        assertThat(grant.decisionDate()).isEqualTo(LocalDate.of(2020, 10, 20));
        assertThat(grant.authority()).isEqualTo("Chủ tịch UBND huyện Mẫu");
        assertThat(grant.awards()).extracting(GrantEntry.GivenAward::code).containsExactly("GK_HUYEN");
        assertThat(grant.post()).isEqualTo("Giáo viên");
        assertThat(grant.unitName()).isEqualTo("Trường THCS Mẫu");
    }

    @Test
    void aDecisionInOneCellIsTakenApart() throws Exception {
        ListReading reading = read(
                ListKind.HISTORY,
                new TestWorkbook()
                        .sheet("DS")
                        .row(
                                "STT",
                                "Tên tập thể",
                                "Danh hiệu thi đua",
                                "Hình thức khen thưởng",
                                "Cấp khen",
                                "Quyết định")
                        .row(
                                1,
                                "Trạm Y tế Mẫu",
                                "Giấy khen A",
                                "BK",
                                "Tỉnh",
                                "QĐ số 112/QĐ-UBND ngày 5 tháng 8 năm 2019 của Chủ tịch UBND tỉnh X"));

        GrantEntry grant = (GrantEntry) reading.rows().getFirst().entry();
        assertThat(grant.awards()).extracting(GrantEntry.GivenAward::code).containsExactly("GK_HUYEN", "BK_TINH");
        assertThat(grant.decisionNumber()).isEqualTo("112/QĐ-UBND");
        assertThat(grant.decisionDate()).isEqualTo(LocalDate.of(2019, 8, 5));
        assertThat(grant.authority()).isEqualTo("Chủ tịch UBND tỉnh X");
        assertThat(grant.level()).isEqualTo(Level.PROVINCE);
    }

    @Test
    void initiativesAreReadWithTheirScope() throws Exception {
        ListReading reading = read(
                ListKind.INITIATIVES,
                new TestWorkbook()
                        .sheet("DS")
                        .row(
                                "TT",
                                "Tác giả",
                                "Đơn vị",
                                "Tên sáng kiến",
                                "Năm công nhận",
                                "Số quyết định",
                                "Ngày quyết định",
                                "Cơ quan công nhận",
                                "Phạm vi ảnh hưởng",
                                "Tỷ lệ đóng góp")
                        .row(
                                1,
                                "Lê Thị Mẫu",
                                "Trường THCS Mẫu",
                                "Dạy học theo nhóm",
                                2020,
                                "15/QĐ-SGDĐT",
                                "4/6/2020",
                                "Sở Giáo dục và Đào tạo",
                                "Cấp tỉnh",
                                "60%"));

        InitiativeEntry entry = (InitiativeEntry) reading.rows().getFirst().entry();
        assertThat(reading.rows().getFirst().state()).isEqualTo(RowState.OK);
        assertThat(entry.name()).isEqualTo("Lê Thị Mẫu");
        assertThat(entry.initiative()).isEqualTo("Dạy học theo nhóm");
        assertThat(entry.year()).isEqualTo(2020);
        assertThat(entry.number()).isEqualTo("15/QĐ-SGDĐT");
        assertThat(entry.date()).isEqualTo(LocalDate.of(2020, 6, 4));
        assertThat(entry.body()).isEqualTo("Sở Giáo dục và Đào tạo");
        assertThat(entry.scope()).isEqualTo(InitiativeScope.PROVINCE);
        assertThat(entry.share()).isEqualTo("60%");
    }

    @Test
    void aListOfNominationsTellsItsCollectivesAndItsPeople() throws Exception {
        TestWorkbook workbook = new TestWorkbook()
                .sheet("DS")
                .row(
                        "STT",
                        "Họ và tên / Tên tập thể",
                        "Năm sinh",
                        null,
                        "Chức vụ",
                        "Đơn vị công tác",
                        "Hình thức đề nghị")
                .row(null, null, "Nam", "Nữ")
                .row("I", "TẬP THỂ")
                .row(1, "Công an xã Mẫu", null, null, null, null, "GK")
                .row(2, "Hộ gia đình bà Lê Thị Mẫu", null, null, null, null, "GK")
                .row("II", "CÁ NHÂN")
                .row(1, "Lê Thị Mẫu", null, 1980, "Giáo viên", "Trường Mẫu", "GK");

        assertThat(read(ListKind.UNITS, workbook).rows())
                .extracting(row -> row.entry().name(), row -> row.entry().kind(), ListRow::state)
                .containsExactly(
                        tuple("Công an xã Mẫu", SubjectKind.COLLECTIVE, RowState.OK),
                        tuple("Hộ gia đình bà Lê Thị Mẫu", SubjectKind.HOUSEHOLD, RowState.OK),
                        tuple("Lê Thị Mẫu", SubjectKind.COLLECTIVE, RowState.WRONG));
        assertThat(read(ListKind.PEOPLE, workbook).rows())
                .extracting(ListRow::state, row -> row.findings().size())
                .containsExactly(tuple(RowState.WRONG, 1), tuple(RowState.WRONG, 1), tuple(RowState.OK, 0));
        assertThat(read(ListKind.HISTORY, workbook).rows())
                .extracting(row -> row.entry().kind())
                .containsExactly(SubjectKind.COLLECTIVE, SubjectKind.HOUSEHOLD, SubjectKind.PERSON);
    }

    @Test
    void unitsMayBeNamedAlone() throws Exception {
        ListReading reading = read(
                ListKind.UNITS,
                new TestWorkbook()
                        .sheet("DS")
                        .row("STT", "Tên đơn vị")
                        .row(null, "Trường THCS Mẫu")
                        .row(null, "Trạm Y tế Mẫu"));

        assertThat(reading.rows())
                .extracting(row -> row.entry().name())
                .containsExactly("Trường THCS Mẫu", "Trạm Y tế Mẫu");
    }

    @Test
    void wordsThatAreNotUnderstoodAreSaidAndNeverLost() throws Exception {
        ListReading reading = read(
                ListKind.UNITS,
                new TestWorkbook()
                        .sheet("DS")
                        .row(
                                "STT",
                                "Tên đơn vị",
                                "Loại hình",
                                "Phân loại thống kê",
                                "Lĩnh vực",
                                "Số người",
                                "Số nữ",
                                "Ngày thành lập")
                        .row(1, "Đội Mẫu", "Câu lạc bộ", "Doanh nhân", "Vũ trụ", "khoảng 5", 3, "2010"));

        ListRow row = reading.rows().getFirst();
        assertThat(row.state()).isEqualTo(RowState.CHECK);
        assertThat(row.findings())
                .extracting(ListFinding::field)
                .containsExactlyInAnyOrder(
                        ListField.KIND,
                        ListField.STATISTICS_CLASS,
                        ListField.ACTIVITY_FIELD,
                        ListField.HEADCOUNT,
                        ListField.VALID_FROM);
        assertThat(row.texts())
                .containsEntry(ListColumn.KIND, "Câu lạc bộ")
                .containsEntry(ListColumn.STAFF, "khoảng 5");
        assertThat(row.findings())
                .extracting(ListFinding::sentence)
                .contains("Phân loại “Doanh nhân” là của cá nhân, không phải của tập thể; chọn lại.");
    }

    @Test
    void twoIdNumbersTellNamesakesApartButASlipDoesNot() throws Exception {
        ListReading reading = read(
                ListKind.PEOPLE,
                new TestWorkbook()
                        .sheet("DS")
                        .row("STT", "Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị", "Số CCCD")
                        .row(1, "Lý Thị Thử", "2/3/1985", "Giáo viên", "Trường Mẫu", "006185000123")
                        .row(2, "Lý Thị Thử", "2/3/1985", "Giáo viên", "Trường Mẫu", "006185004567")
                        .row(3, "Lý Thị Thử", "2/3/1985", "Giáo viên", "Trường Mẫu", "006185000124"));
        assertThat(reading.rows())
                .extracting(row -> row.findings().stream()
                        .mapToInt(ListFinding::otherRow)
                        .filter(other -> other > 0)
                        .boxed()
                        .toList())
                .containsExactly(List.of(4), List.of(), List.of(2));
    }

    @Test
    void aDecisionOfTodayIsNotOfTheFuture() throws Exception {
        ListReading reading = read(
                ListKind.HISTORY,
                new TestWorkbook()
                        .sheet("DS")
                        .row(
                                "STT",
                                "Họ và tên",
                                "Năm sinh",
                                "Năm",
                                "Hình thức khen thưởng",
                                "Số quyết định",
                                "Ngày quyết định")
                        .row(1, "Lê Thị Mẫu", 1980, 2021, "GK", "112/QĐ-UBND", "30/9/2021")
                        .row(2, "Lò Văn Thử", 1981, 2021, "GK", "113/QĐ-UBND", "1/10/2021"));
        assertThat(reading.rows())
                .extracting(row -> row.findings().toString().contains("Ngày quyết định ở tương lai"))
                .containsExactly(false, true);
    }
}
