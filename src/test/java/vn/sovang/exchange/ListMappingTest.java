package vn.sovang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.exchange.list.GrantEntry;
import vn.sovang.exchange.list.ListReader;
import vn.sovang.exchange.list.ListReading;
import vn.sovang.exchange.list.ListRow;
import vn.sovang.exchange.list.ListedIdNumber;
import vn.sovang.exchange.list.PersonEntry;
import vn.sovang.exchange.sheet.ListFile;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.exchange.table.ColumnMapping;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListField;
import vn.sovang.exchange.table.ListFinding;
import vn.sovang.exchange.table.ListLayout;
import vn.sovang.exchange.table.QuotedDecision;
import vn.sovang.model.ListKind;
import vn.sovang.model.SubjectKind;

/// Which columns are read: by title, by contents, by the clerk's choice; several tables; mending. All names are made
/// up.
class ListMappingTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 30);
    private final ListReader reader = new ListReader(new CityAwards(), TODAY);

    @TempDir
    private Path folder;

    private ListFile open(TestWorkbook workbook) throws Exception {
        return TableFiles.open(workbook.save(folder));
    }

    @Test
    void columnsWithoutATitleAreToldByWhatStandsInThem() throws Exception {
        ListFile file = open(new TestWorkbook()
                .sheet("DS")
                .row("STT", "Họ và tên", null, "Khác", null, "Đơn vị")
                .row(1, "Lê Thị Mẫu", "Nữ", "2/3/1980", "Tày", "Trường Mẫu")
                .row(2, "Lê Văn Thử", "Nam", 1975, "Kinh", "Trường Mẫu")
                .row(3, "Ma Thị Giả", "Nữ", "4/5/1990", "H'Mông", "Trường Mẫu"));

        ListReading reading = reader.read(file, ListKind.PEOPLE);

        assertThat(reading.layouts().getFirst().columns())
                .containsEntry(ListColumn.SEX, 2)
                .containsEntry(ListColumn.BIRTH, 3)
                .containsEntry(ListColumn.ETHNICITY, 4);
        assertThat(reading.findings())
                .extracting(ListFinding::sentence)
                .containsExactly(
                        "Theo nội dung, hiểu cột “C” là Giới tính; cột “Khác” là Ngày sinh; cột “E” là Dân tộc. Nếu không đúng, hãy chọn lại cột.");
    }

    @Test
    void aListWithoutAnyHeaderIsToldByItsContents() throws Exception {
        ListFile file = open(new TestWorkbook()
                .sheet("DS")
                .row(1, "Lê Thị Mẫu", "Nữ", "2/3/1980", "Trường Mẫu")
                .row(2, "Lê Văn Thử", "Nam", 1975, "Trường Mẫu")
                .row(3, "Ma Thị Giả", "Nữ", "4/5/1990", "Trạm Y tế Mẫu"));

        ListReading reading = reader.read(file, ListKind.PEOPLE);

        assertThat(reading.rows())
                .extracting(row -> row.entry().name())
                .containsExactly("Lê Thị Mẫu", "Lê Văn Thử", "Ma Thị Giả");
        assertThat(((PersonEntry) reading.rows().getLast().entry()).unitName()).isEqualTo("Trạm Y tế Mẫu");
    }

    @Test
    void awardsOfThePastAreNeverTakenForProposedOnes() throws Exception {
        ListFile file = open(new TestWorkbook()
                .sheet("DS")
                .row("STT", "Họ và tên", "Năm sinh", "Chức vụ", "Hình thức đã được khen")
                .row("A. BK")
                .row(1, "Lê Thị Mẫu", 1980, "Giáo viên", "GK")
                .row(2, "Lê Văn Thử", 1981, "Giáo viên", "GK")
                .row(3, "Ma Thị Giả", 1982, "Giáo viên", "GK"));

        assertThat(reader.read(file, ListKind.NOMINATIONS).rows())
                .extracting(row -> row.nomination().awardCode())
                .containsOnly("BK_TINH");
    }

    @Test
    void nameInTwoColumnsUnderOneTitleIsJoined() throws Exception {
        ListFile file = open(new TestWorkbook()
                .sheet("DS")
                .row("STT", "Họ và tên", null, "Năm sinh")
                .row(1, "Lê Thị", "Mẫu", 1980)
                .row(2, "Lê Văn", "Thử", 1981)
                .row(3, "Ma Thị", "Giả", 1982));

        assertThat(reader.read(file, ListKind.PEOPLE).rows())
                .extracting(row -> row.entry().name())
                .containsExactly("Lê Thị Mẫu", "Lê Văn Thử", "Ma Thị Giả");
    }

    @Test
    void theClerksColumnsAreUsedForEveryListOfThatForm() throws Exception {
        ListFile file = open(new TestWorkbook()
                .sheet("DS")
                .row("STT", "Họ và tên", "Khối lượng", "Đơn vị")
                .row(1, "Lê Thị Mẫu", "Giáo viên", "Trường Mẫu"));
        ListLayout found = reader.read(file, ListKind.PEOPLE).layouts().getFirst();
        ColumnMapping chosen = ColumnMapping.of(found).with(ListColumn.POST, 2);

        ColumnMapping kept = ColumnMapping.parse(found.key(), chosen.text());
        ListReading again = reader.read(file, ListKind.PEOPLE, List.of(kept));

        assertThat(kept).isEqualTo(chosen);
        assertThat(chosen.text()).isEqualTo("SEQUENCE=0;NAME=1;POST=2;UNIT=3");
        assertThat(found.key()).isEqualTo("stt|ho va ten|khoi luong|don vi");
        assertThat(((PersonEntry) again.rows().getFirst().entry()).post()).isEqualTo("Giáo viên");
        assertThat(again.findings()).isEmpty();
        assertThat(chosen.without(3).columns()).doesNotContainKey(ListColumn.UNIT);
    }

    @Test
    void aMappingOfAnotherFormIsNotUsed() throws Exception {
        ListFile file = open(new TestWorkbook()
                .sheet("DS")
                .row("STT", "Họ và tên", "Chức vụ", "Đơn vị")
                .row(1, "Lê Thị Mẫu", "Giáo viên", "Trường Mẫu"));
        ColumnMapping other = ColumnMapping.parse("khac", "NAME=3");

        assertThat(reader.read(file, ListKind.PEOPLE, List.of(other))
                        .rows()
                        .getFirst()
                        .entry()
                        .name())
                .isEqualTo("Lê Thị Mẫu");
    }

    @Test
    void sheetsOfOneFormAreReadTogetherAndNumberedOn() throws Exception {
        ListFile file = open(new TestWorkbook()
                .sheet("Trường A")
                .row(TestWorkbook.HEADER)
                .row(1, "Lê Thị Mẫu", "Nữ", 1980, "Giáo viên", "Trường A", "GK")
                .sheet("Trường B")
                .row("UBND PHƯỜNG MẪU")
                .row(TestWorkbook.HEADER)
                .row(1, "Lê Thị Mẫu", "Nữ", 1980, "Giáo viên", "Trường A", "GK"));

        ListReading reading = reader.read(file, ListKind.NOMINATIONS);

        assertThat(reading.rows()).extracting(ListRow::number).containsExactly(2, 5);
        assertThat(reading.place(5)).isEqualTo("dòng 3 trang “Trường B”");
        assertThat(reading.lastRow()).isEqualTo(5);
        assertThat(reading.sender()).isEqualTo("UBND PHƯỜNG MẪU");
        assertThat(reading.rows().getFirst().findings())
                .extracting(ListFinding::sentence)
                .containsExactly(
                        "Có thể là một người với dòng 3 trang “Trường B” (STT 1): cùng tên, cùng năm sinh, cùng đơn"
                                + " vị, cùng chức vụ.");
        assertThat(reading.findings())
                .extracting(ListFinding::sentence)
                .containsExactly("Đã đọc 2 bảng: “Trường A”, “Trường B”.");
    }

    @Test
    void theNameOfASheetSaysWhomItLists() throws Exception {
        ListFile file = open(new TestWorkbook()
                .sheet("Tập thể")
                .row("STT", "Tên", "Thành tích", "Hình thức")
                .row(1, "Đội Mẫu", "Tốt", "GK")
                .sheet("Cá nhân")
                .row(TestWorkbook.HEADER)
                .row(1, "Lê Thị Mẫu", "Nữ", 1980, "Giáo viên", "Trường A", "GK"));

        assertThat(reader.read(file, ListKind.NOMINATIONS).rows())
                .extracting(ListRow::kind)
                .containsExactly(SubjectKind.COLLECTIVE, SubjectKind.PERSON);
    }

    @Test
    void mendingAColumnUnderstandsTheRowAnew() throws Exception {
        ListReading reading = reader.read(
                open(new TestWorkbook()
                        .sheet("DS")
                        .row("STT", "Họ và tên", "Nam", "Nữ", "Ngày vào Đảng", "Đơn vị")
                        .row(1, "Lê Thị Mẫu", 1980, 1981, "2010", "Trường Mẫu")
                        .row(2, "Lê Văn Thử", 1980, null, null, "Trường Mẫu")),
                ListKind.PEOPLE);
        assertThat(reading.rows().getFirst().findings())
                .extracting(ListFinding::field)
                .contains(ListField.SEX, ListField.BIRTH, ListField.PARTY_DATE);

        ListReading mended = reader.mend(reading, 2, ListColumn.BIRTH, "5/6/1981");
        mended = reader.mend(mended, 2, ListColumn.SEX, "Nữ");
        mended = reader.mend(mended, 2, ListColumn.PARTY_DATE, "3/2/2010");

        ListRow row = mended.rows().getFirst();
        assertThat(row.findings()).isEmpty();
        assertThat(((PersonEntry) row.entry()).birth()).hasToString("1981-06-05");
        assertThat(((PersonEntry) row.entry()).partyDate()).isEqualTo(LocalDate.of(2010, 2, 3));
        assertThat(row.cells()).isEqualTo(reading.rows().getFirst().cells());
        assertThat(mended.rows().getLast()).isEqualTo(reading.rows().getLast());
    }

    @Test
    void aDecisionTheClerkTypesIsTakenApart() throws Exception {
        ListReading reading = reader.read(
                open(new TestWorkbook()
                        .sheet("DS")
                        .row("STT", "Họ và tên", "Hình thức khen thưởng", "Quyết định")
                        .row(1, "Lê Thị Mẫu", "GK", "không rõ")),
                ListKind.HISTORY);
        assertThat(reading.rows().getFirst().findings())
                .extracting(ListFinding::sentence)
                .anyMatch(sentence -> sentence.startsWith("Không tách được số và ngày của quyết định “không rõ”"));

        ListReading mended = reader.mend(reading, 2, ListColumn.DECISION, "112/QĐ-UBND ngày 5/8/2019 của UBND xã Mẫu");

        GrantEntry grant = (GrantEntry) mended.rows().getFirst().entry();
        assertThat(grant.decisionNumber()).isEqualTo("112/QĐ-UBND");
        assertThat(grant.decisionDate()).isEqualTo(LocalDate.of(2019, 8, 5));
        assertThat(grant.authority()).isEqualTo("UBND xã Mẫu");
        assertThat(mended.rows().getFirst().text(ListColumn.DECISION)).isEmpty();
    }

    @Test
    void mendingANameMakesADuplicateKnown() throws Exception {
        ListReading reading = reader.read(
                open(new TestWorkbook()
                        .sheet("DS")
                        .row("STT", "Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị")
                        .row(1, "Lê Thị Mẫu", 1980, "Giáo viên", "Trường Mẫu")
                        .row(2, "LÊ THỊ MẪN", 1980, "Giáo viên", "Trường Mẫu")),
                ListKind.PEOPLE);

        ListReading mended = reader.mend(reading, 3, ListColumn.NAME, "Lê Thị Mẫu");

        assertThat(mended.rows().getFirst().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.otherRow()).isEqualTo(3));
        assertThat(reader.distinct(mended, 2, 3).rows())
                .allSatisfy(row -> assertThat(row.findings()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "012345678901, 012345678901, false",
        "'012 345 678 901', 012345678901, false",
        "123456789, 123456789, false",
        "12345678901, 012345678901, true",
        "1234567890, 001234567890, true",
        "12345678, 012345678, true",
        "1.23E+11, '', true",
        "'1,23E+11', '', true",
        "12345, 12345, true",
        "không có, không có, true"
    })
    void idNumbersAreRestoredAndDoubted(String listed, String digits, boolean doubtful) {
        ListedIdNumber id = ListedIdNumber.of(listed);

        assertThat(id.digits()).isEqualTo(digits);
        assertThat(!id.doubt().isEmpty()).isEqualTo(doubtful);
        assertThat(id.doubt() + id.change()).doesNotContain("12345");
    }

    @ParameterizedTest
    @CsvSource({
        "QĐ số 112/QĐ-UBND ngày 5/8/2019 của Chủ tịch UBND huyện X, 112/QĐ-UBND, 2019-08-05, Chủ tịch UBND huyện X, ''",
        "(Kèm theo Quyết định số 2005/QĐ-UBND ngày 20 tháng 10 năm 2021 của Chủ tịch UBND tỉnh Mẫu),"
                + " 2005/QĐ-UBND, 2021-10-20, Chủ tịch UBND tỉnh Mẫu, ''",
        "'Giấy khen, Quyết định số: 15 /QĐ- UBND, 01.02.2020', 15/QĐ-UBND, 2020-02-01, '', Giấy khen",
        "15/2020/QĐ-TTg, 15/2020/QĐ-TTg, , '', ''",
        "Quyết định 34 ngày 5/8/2019, 34, 2019-08-05, '', ''",
        "112/QĐ-UBND của UBND xã Mẫu ngày 5/8/2019, 112/QĐ-UBND, 2019-08-05, UBND xã Mẫu, ''",
        "Bằng khen, '', , '', ''"
    })
    void decisionsAreTakenApart(String text, String number, String date, String authority, String rest) {
        QuotedDecision decision = QuotedDecision.of(text);

        assertThat(decision.number()).isEqualTo(number);
        assertThat(decision.date() == null ? null : decision.date().toString()).isEqualTo(date);
        assertThat(decision.authority()).isEqualTo(authority);
        assertThat(decision.rest()).isEqualTo(rest);
    }
}
