package vn.sovang.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.exchange.CityAwards;
import vn.sovang.exchange.TestWorkbook;
import vn.sovang.exchange.sheet.ListFile;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListFinding;
import vn.sovang.exchange.table.ListLayout;
import vn.sovang.exchange.table.SkipReason;
import vn.sovang.exchange.table.SkippedRows;
import vn.sovang.model.ListKind;
import vn.sovang.model.Refusal;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;

/// Reading whole lists: where the table is, what its parts are, what is skipped and why. All names are made up.
class ListReaderTest {
    private final ListReader reader = new ListReader(new CityAwards(), LocalDate.of(2021, 9, 30));

    @TempDir
    private Path folder;

    private ListReading read(TestWorkbook workbook) throws Exception {
        ListReading reading = reader.read(workbook.save(folder), ListKind.NOMINATIONS);
        assertThat(reading.rows().size()
                        + reading.skipped().stream()
                                .mapToInt(SkippedRows::count)
                                .sum())
                .as("every row of the file is accounted for")
                .isEqualTo(reading.lastRow());
        return reading;
    }

    private static TestWorkbook simple() {
        return new TestWorkbook().sheet("DS").row(TestWorkbook.HEADER);
    }

    private static List<SkipReason> reasons(ListReading reading) {
        return reading.skipped().stream().map(SkippedRows::reason).toList();
    }

    @Test
    void findsTheHeaderBelowTitlesAndColumnNumbers() throws Exception {
        ListReading reading = read(new TestWorkbook()
                .sheet("DS")
                .row("UBND PHƯỜNG MẪU")
                .row()
                .row(null, null, "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG")
                .row(TestWorkbook.HEADER)
                .row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)")
                .row(1, "Lê Thị Mẫu", "Nữ", 1980, "Giáo viên", "Trường THCS Mẫu", "Giấy khen của Chủ tịch UBND TP"));

        assertThat(reading.layout().headerRow()).isEqualTo(4);
        assertThat(reading.rows()).extracting(ListRow::number).containsExactly(6);
        assertThat(reading.rows().getFirst().state()).isEqualTo(RowState.OK);
        assertThat(reasons(reading))
                .containsExactly(
                        SkipReason.TITLE,
                        SkipReason.EMPTY,
                        SkipReason.TITLE,
                        SkipReason.HEADER,
                        SkipReason.COLUMN_NUMBERS);
    }

    @Test
    void readsAMergedHeaderOfTwoRows() throws Exception {
        ListReading reading = read(new TestWorkbook()
                .sheet("DS")
                .row("TT", "HỌ TÊN", "NGÀY, THÁNG, NĂM SINH", null, "CHỨC DANH, NƠI CÔNG TÁC", "DANH HIỆU ĐỀ NGHỊ")
                .row(null, null, "NAM", "NỮ")
                .row(1, "Đỗ Văn Thử", "2/3/1975", null, "Y sĩ, Trạm Y tế phường Mẫu", "GK")
                .row(2, "Đỗ Thị Thử", null, 1976, "Y sĩ - Trạm Y tế phường Mẫu", "GK"));

        assertThat(reading.layout().headerRows()).isEqualTo(2);
        assertThat(reading.rows())
                .extracting(
                        row -> row.nomination().sex(),
                        row -> String.valueOf(row.nomination().birth()),
                        row -> row.nomination().post(),
                        row -> row.nomination().unitName())
                .containsExactly(
                        tuple(Sex.MALE, "1975-03-02", "Y sĩ", "Trạm Y tế phường Mẫu"),
                        tuple(Sex.FEMALE, "1976", "Y sĩ", "Trạm Y tế phường Mẫu"));
        assertThat(reading.rows().getFirst().changes())
                .contains("“Y sĩ, Trạm Y tế phường Mẫu” tách thành chức vụ và đơn vị");
    }

    @Test
    void readsMarksInTheColumnsOfMenAndWomen() throws Exception {
        ListReading reading = read(new TestWorkbook()
                .sheet("DS")
                .row("STT", "Họ và tên", "Giới tính", null, "Năm sinh", "Chức vụ", "Hình thức khen thưởng")
                .row(null, null, "Nam", "Nữ")
                .row(1, "Lý Văn Thử", "x", null, 1970, "Trưởng thôn", "GK")
                .row(2, "Lý Thị Thử", null, "X", 1971, "Bí thư chi bộ", "GK"));

        assertThat(reading.rows())
                .extracting(
                        row -> row.nomination().sex(),
                        row -> String.valueOf(row.nomination().birth()))
                .containsExactly(tuple(Sex.MALE, "1970"), tuple(Sex.FEMALE, "1971"));
    }

    @Test
    void namesOfWomenAndMenAreNeverAskedForTheSex() throws Exception {
        ListReading reading = read(new TestWorkbook()
                .sheet("DS")
                .row("STT", "Họ và tên", "Năm sinh", "Chức vụ", "Hình thức")
                .row(1, "Bà Lê Thị Mẫu", 1980, "Giáo viên", "GK"));

        ListRow row = reading.rows().getFirst();
        assertThat(row.nomination().sex()).isNull();
        assertThat(row.nomination().name()).isEqualTo("Lê Thị Mẫu");
        assertThat(row.findings()).isEmpty();
        assertThat(reading.findings())
                .extracting(ListFinding::sentence)
                .containsExactly("Danh sách không có cột giới tính nên chưa biết nam hay nữ.");
    }

    @Test
    void groupRowsTellKindAwardAndUnit() throws Exception {
        ListReading reading = read(simple().row("A. Tập thể")
                .row(1, "Phường Mẫu", null, null, null, null, "GK")
                .row("HỘ GIA ĐÌNH")
                .row(1, "Hộ ông Lê Văn Mẫu", null, null, null, null, "GK")
                .row("B", "Cá nhân (02)")
                .row("I", "Đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh")
                .row(1, "Lê Văn Một", "nam", 1980, "Chuyên viên", "Phòng Nội vụ")
                .row("II. Giấy khen")
                .row("1. Trường Tiểu học Mẫu")
                .row(1, "Lê Thị Hai", "nữ", 1981, "Giáo viên"));

        assertThat(reading.rows())
                .extracting(ListRow::kind, row -> row.nomination().awardCode(), row -> row.nomination()
                        .unitName())
                .containsExactly(
                        tuple(SubjectKind.COLLECTIVE, "GK_HUYEN", ""),
                        tuple(SubjectKind.HOUSEHOLD, "GK_HUYEN", ""),
                        tuple(SubjectKind.PERSON, "BK_TINH", "Phòng Nội vụ"),
                        tuple(SubjectKind.PERSON, "GK_HUYEN", "Trường Tiểu học Mẫu"));
        assertThat(reading.rows().getLast().group()).isEqualTo("1. Trường Tiểu học Mẫu");
        assertThat(reading.keptAside()).isEmpty();
    }

    @Test
    void withoutGroupsTheRowItselfTellsItsKind() throws Exception {
        ListReading reading = read(simple().row(1, "Trung tâm Y tế Mẫu", null, null, null, null, "GK")
                .row(2, "Gia đình bà Vi Thị Mẫu", null, null, null, "Tổ 1", "GK")
                .row(3, "Vi Văn Mẫu", "Nam", 1990, "Dân quân", "Tổ 1", "GK"));

        assertThat(reading.rows())
                .extracting(ListRow::kind)
                .containsExactly(SubjectKind.COLLECTIVE, SubjectKind.HOUSEHOLD, SubjectKind.PERSON);
    }

    @Test
    void aSecondTableWithOtherColumnsIsReadWithItsOwn() throws Exception {
        ListReading reading = read(new TestWorkbook()
                .sheet("DS")
                .row("I. TẬP THỂ")
                .row("STT", "Tên tập thể", "Thành tích", "Hình thức đề nghị")
                .row(1, "UBND xã Mẫu", "Hoàn thành tốt", "GK")
                .row("II. CÁ NHÂN")
                .row("STT", "Họ và tên", "Nam", "Nữ", "Chức vụ", "Đơn vị", "Thành tích", "Hình thức đề nghị")
                .row(1, "Hà Văn Thử", 1980, null, "Trưởng thôn", "Thôn Mẫu", "Trực chốt", "BK tỉnh"));

        assertThat(reading.rows())
                .extracting(ListRow::kind, row -> row.nomination().awardCode(), row -> row.nomination()
                        .achievement())
                .containsExactly(
                        tuple(SubjectKind.COLLECTIVE, "GK_HUYEN", "Hoàn thành tốt"),
                        tuple(SubjectKind.PERSON, "BK_TINH", "Trực chốt"));
    }

    @Test
    void aRepeatedHeaderAndEmptyRowsAreSkipped() throws Exception {
        ListReading reading = read(simple().row(1, "Lê Văn Một", "nam", 1980, "Chuyên viên", "Phòng Mẫu", "GK")
                .row()
                .row()
                .row(TestWorkbook.HEADER)
                .row(2, "Lê Văn Hai", "nam", 1981, "Chuyên viên", "Phòng Mẫu", "GK")
                .row(3));

        assertThat(reading.rows()).hasSize(2);
        assertThat(reasons(reading))
                .containsExactly(SkipReason.HEADER, SkipReason.EMPTY, SkipReason.HEADER, SkipReason.NUMBER_ONLY);
        assertThat(reading.skipped().get(1).count()).isEqualTo(2);
    }

    @Test
    void theClosingLineIsComparedAndSignaturesAreSkipped() throws Exception {
        ListReading reading = read(simple().row("I", "TẬP THỂ")
                .row(1, "Phường Mẫu", null, null, null, null, "GK")
                .row("II", "CÁ NHÂN")
                .row(1, "Lê Văn Một", "nam", 1980, "Chuyên viên", "Phòng Mẫu", "GK")
                .row(null, "Ấn định danh sách này có 01 tập thể và 03 cá nhân./.")
                .row(null, null, null, null, null, "Mẫu, ngày 05 tháng 9 năm 2021")
                .row(null, "Người lập biểu", null, null, null, "CHỦ TỊCH")
                .row(null, "Trần Thị Ký", null, null, null, "Trần Văn Ký"));

        assertThat(reading.rows()).hasSize(2);
        assertThat(reading.findings())
                .extracting(ListFinding::sentence)
                .containsExactly("Dòng kết ghi 3 cá nhân nhưng đọc được 1. Kiểm tra xem danh sách có thiếu hoặc thừa "
                        + "dòng không.");
        assertThat(reasons(reading))
                .endsWith(SkipReason.CLOSING, SkipReason.SIGNATURE, SkipReason.SIGNATURE, SkipReason.SIGNATURE);
    }

    @Test
    void anUnnumberedRowWithAnAwardIsKeptAsASubject() throws Exception {
        ListReading reading = read(simple().row(1, "Lê Văn Một", "nam", 1980, "Chuyên viên", "Phòng Mẫu", "GK")
                .row(null, "Lê Văn Hai", "nam", 1981, "Chuyên viên", "Phòng Mẫu", "GK"));

        assertThat(reading.rows())
                .extracting(row -> row.nomination().sequence())
                .containsExactly(1, 0);
    }

    @Test
    void aJumpInTheNumbersIsReported() throws Exception {
        ListReading reading = read(simple().row(1, "Lê Văn Một", "nam", 1980, "Chuyên viên", "Phòng Mẫu", "GK")
                .row(3, "Lê Văn Ba", "nam", 1981, "Chuyên viên", "Phòng Mẫu", "GK"));

        assertThat(reading.findings())
                .extracting(ListFinding::sentence)
                .containsExactly("Số thứ tự không liền nhau: dòng 3 ghi số 3 sau số 1.");
    }

    @Test
    void theSheetWithTheBestTableIsReadAndTheOtherIsNamed() throws Exception {
        ListReading reading = read(new TestWorkbook()
                .sheet("Bìa")
                .row("BÌA HỒ SƠ")
                .sheet("Mã")
                .row("STT", "Tên", "Hình thức")
                .row(1, "Giấy khen", "x")
                .sheet("DS chính")
                .row(TestWorkbook.HEADER)
                .row(1, "Lê Văn Một", "nam", 1980, "Chuyên viên", "Phòng Mẫu", "GK")
                .hiddenSheet("DS cũ")
                .row(TestWorkbook.HEADER)
                .row(1, "Lê Văn Cũ", "nam", 1980, "Chuyên viên", "Phòng Mẫu", "GK")
                .row(2, "Lê Thị Cũ", "nữ", 1980, "Chuyên viên", "Phòng Mẫu", "GK"));

        assertThat(reading.layout().sheet()).isEqualTo("DS chính");
        assertThat(reading.findings())
                .extracting(ListFinding::sentence)
                .containsExactly(
                        "Trang tính “Mã” cũng có một bảng, chưa được đọc.",
                        "Trang tính ẩn “DS cũ” cũng có một bảng, chưa được đọc.");
    }

    @Test
    void hiddenRowsAreReadAndReported() throws Exception {
        ListReading reading = read(simple().hiddenRow(1, "Lê Văn Một", "nam", 1980, "Chuyên viên", "Phòng Mẫu", "GK"));

        assertThat(reading.rows()).hasSize(1);
        assertThat(reading.findings())
                .extracting(ListFinding::sentence)
                .containsExactly("Có 1 dòng bị ẩn trong tệp vẫn được đọc (dòng 2).");
    }

    @Test
    void theClerkMayChooseTheColumns() throws Exception {
        Path file = new TestWorkbook()
                .sheet("DS")
                .row("STT", "Họ và tên", "Cột lạ", "Hình thức")
                .row(1, "Lê Văn Một", "Phòng Mẫu", "GK")
                .save(folder);
        ListFile opened = TableFiles.openAsWritten(file);
        ListLayout found = reader.layout(opened, ListKind.NOMINATIONS);
        Map<ListColumn, Integer> columns = new EnumMap<>(found.columns());
        columns.put(ListColumn.UNIT, 2);

        assertThat(reader.read(opened, ListKind.NOMINATIONS).findings())
                .extracting(ListFinding::sentence)
                .contains("Cột không nạp vào đợt xét: “Cột lạ”.");
        ListReading again = reader.read(opened, ListKind.NOMINATIONS, found.withColumns(columns));
        assertThat(again.rows().getFirst().nomination().unitName()).isEqualTo("Phòng Mẫu");
    }

    @Test
    void aListWithoutAHeaderIsRefusedInWords() throws Exception {
        Path file =
                new TestWorkbook().sheet("DS").row(1, "Lê Văn Một", "Phòng Mẫu").save(folder);

        assertThatThrownBy(() -> reader.read(file, ListKind.NOMINATIONS))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Không tìm thấy dòng tiêu đề")
                .hasMessageContaining("sửa tên cột trong Excel");
    }

    @Test
    void aWorkbookWithoutAnyRowIsRefused() throws Exception {
        Path file = new TestWorkbook().sheet("DS").save(folder);

        assertThatThrownBy(() -> reader.read(file, ListKind.NOMINATIONS))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("không có dòng nào");
    }

    @Test
    void aTitleThatNamesOneKindSpeaksForTheWholeList() throws Exception {
        ListReading reading = read(new TestWorkbook()
                .sheet("DS")
                .row("DANH SÁCH TẬP THỂ ĐỀ NGHỊ KHEN THƯỞNG")
                .row("TT", "Tên đơn vị", "Thành tích", "Danh hiệu")
                .row(1, "Đội phản ứng nhanh", "Hoàn thành tốt", "GK"));

        assertThat(reading.rows()).extracting(ListRow::kind).containsExactly(SubjectKind.COLLECTIVE);
        assertThat(reading.rows().getFirst().nomination().name()).isEqualTo("Đội phản ứng nhanh");
    }
}
