package vn.sovang.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.exchange.CityAwards;
import vn.sovang.exchange.TestWorkbook;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListField;
import vn.sovang.exchange.table.ListFinding;
import vn.sovang.model.ListKind;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;

/// What happens to one row: repairs said in words, findings, checks after the clerk's edits. All names are made up.
class ListedRowsTest {
    private final ListReader reader = new ListReader(new CityAwards(), LocalDate.of(2021, 9, 30));

    @TempDir
    private Path folder;

    private ListReading read(@Nullable Object[]... rows) throws Exception {
        TestWorkbook workbook = new TestWorkbook().sheet("DS").row(TestWorkbook.HEADER);
        for (@Nullable Object[] row : rows) {
            workbook.row(row);
        }
        return reader.read(workbook.save(folder), ListKind.NOMINATIONS);
    }

    private ListRow person(Object name, Object sex, Object birth) throws Exception {
        return read(row(name, sex, birth, "GK của Chủ tịch UBND TP", "")).rows().getFirst();
    }

    private static @Nullable Object[] row(
            @Nullable Object name, @Nullable Object sex, @Nullable Object birth, Object award, Object note) {
        return new @Nullable Object[] {1, name, sex, birth, "Chuyên viên", "Phòng Nội vụ", award, note};
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LÊ THỊ MẪU           | Lê Thị Mẫu     | chữ in hoa “LÊ THỊ MẪU” viết lại thành “Lê Thị Mẫu”
            Lê thị Mẫu           | Lê Thị Mẫu     | “thị” viết hoa lại thành “Thị”
            Lê Thị MẪU           | Lê Thị Mẫu     | “MẪU” viết hoa lại thành “Mẫu”
            LÊ Thị MẪu           | Lê Thị Mẫu     | “MẪu” viết hoa lại thành “Mẫu”
            Ông Lê Văn Mẫu       | Lê Văn Mẫu     | bỏ “Ông” trước họ tên
            Đ/c: Lê Văn Mẫu      | Lê Văn Mẫu     | bỏ “Đ/c:” trước họ tên
            'Lê   Văn  Mẫu '     | Lê Văn Mẫu     | bỏ khoảng trắng thừa
            """)
    void repairsOfANameAreSaidInWords(String listed, String name, String change) throws Exception {
        ListRow row = person(listed, "nam", 1980);

        assertThat(row.nomination().name()).isEqualTo(name);
        assertThat(row.changes()).contains(change);
        assertThat(row.state()).isEqualTo(RowState.FIXED);
    }

    @ParameterizedTest
    @CsvSource({"H'Hen Niê", "K’Sor Y Blăm", "Nguyễn Văn A", "Bà Thị Mẫu Hai"})
    void namesThatAreRightStayAsTheyAre(String listed) throws Exception {
        ListRow row = person(listed, "nam", 1980);

        if (!listed.startsWith("Bà")) {
            assertThat(row.nomination().name()).isEqualTo(listed);
            assertThat(row.changes()).noneMatch(change -> change.contains("viết"));
        } else {
            // "Bà" may be a family name (Khmer); the change says what was taken off, so the clerk sees it.
            assertThat(row.changes()).contains("bỏ “Bà” trước họ tên");
        }
    }

    @Test
    void decomposedLettersAreComposed() throws Exception {
        ListRow row = person(Normalizer.normalize("Đặng Thị Thủy", Normalizer.Form.NFD), "nữ", 1980);

        assertThat(row.nomination().name()).isEqualTo("Đặng Thị Thủy");
        assertThat(row.changes()).contains("chữ tổ hợp đổi sang Unicode dựng sẵn");
    }

    @Test
    void abbreviatedAwardsAreBroughtToTheCatalogue() throws Exception {
        ListRow row = read(row("Lê Văn Mẫu", "nam", 1980, "BK tỉnh", "")).rows().getFirst();

        assertThat(row.nomination().awardCode()).isEqualTo("BK_TINH");
        assertThat(row.nomination().awardText()).isEqualTo("BK tỉnh");
        assertThat(row.changes())
                .containsExactly("“BK tỉnh” theo danh mục là Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh");
    }

    @Test
    void anAwardInFullWithUsualAbbreviationsIsNoChange() throws Exception {
        ListRow row = read(row("Lê Văn Mẫu", "nam", 1980, "Bằng khen CT UBND tỉnh", ""))
                .rows()
                .getFirst();

        assertThat(row.state()).isEqualTo(RowState.OK);
    }

    @Test
    void anUnknownOrMissingAwardKeepsTheRowAsideUntilItIsMended() throws Exception {
        ListReading reading = read(
                row("Lê Văn Một", "nam", 1980, "Huy hiệu Mẫu", ""),
                new Object[] {2, "Lê Văn Hai", "nam", 1981, "Chuyên viên", "Phòng Nội vụ"});

        assertThat(reading.keptAside()).hasSize(2);
        ListReading again = reader.mend(reading, 3, ListColumn.AWARD, "BK tỉnh");
        assertThat(again.keptAside()).extracting(ListRow::number).containsExactly(2);
        assertThat(again.row(3).orElseThrow().nomination().awardCode()).isEqualTo("BK_TINH");
        ListReading all = reader.mend(again, 2, ListColumn.AWARD, CityAwards.CITY);
        assertThat(all.keptAside()).isEmpty();
    }

    @Test
    void bothColumnsOfTheBirthFilledIsPointedAtAndSexStaysOpen() throws Exception {
        ListReading reading = reader.read(
                new TestWorkbook()
                        .sheet("DS")
                        .row("STT", "Họ và tên", "Nam", "Nữ", "Chức vụ", "Hình thức")
                        .row(1, "Lê Thanh Mẫu", 1980, 1980, "Chuyên viên", "GK")
                        .save(folder),
                ListKind.NOMINATIONS);

        ListRow row = reading.rows().getFirst();
        assertThat(row.state()).isEqualTo(RowState.CHECK);
        assertThat(row.nomination().sex()).isNull();
        assertThat(row.findings())
                .extracting(ListFinding::sentence)
                .contains("Cả hai cột Nam và Nữ đều có nội dung; chọn lại giới tính và ngày sinh.");
        ListReading mended = reader.mend(
                reader.mend(reading, row.number(), ListColumn.SEX, "Nam"), row.number(), ListColumn.BIRTH, "1980");
        assertThat(mended.rows().getFirst().nomination().sex()).isEqualTo(Sex.MALE);
        assertThat(mended.rows().getFirst().nomination().birth()).isEqualTo(PartialDate.ofYear(1980));
        assertThat(mended.rows().getFirst().findings()).isEmpty();
    }

    @Test
    void anUnreadableBirthIsAWarningThatFallsAwayWhenItIsTyped() throws Exception {
        ListReading reading = read(row("Lê Văn Mẫu", "nam", "31/2/1980", "BK CT UBND tỉnh", ""));
        ListRow row = reading.rows().getFirst();

        assertThat(row.state()).isEqualTo(RowState.CHECK);
        assertThat(row.findings())
                .extracting(ListFinding::sentence)
                .contains("Không đọc được ngày sinh “31/2/1980”; ghi như 19/7/1998, 7/1998 hoặc chỉ năm 1998.");
        ListReading mended = reader.mend(reading, row.number(), ListColumn.BIRTH, "28/2/1980");
        assertThat(mended.rows().getFirst().nomination().birth()).isEqualTo(PartialDate.parse("1980-02-28"));
        assertThat(mended.rows().getFirst().findings()).isEmpty();
    }

    @Test
    void aBirthInTheFutureIsPointedAt() throws Exception {
        assertThat(person("Lê Văn Mẫu", "nam", 2031).findings())
                .extracting(ListFinding::sentence)
                .containsExactly("Năm sinh 2031 ở tương lai.");
    }

    @Test
    void posthumousAwardsAreKnownByTheNote() throws Exception {
        assertThat(read(row("Lê Văn Mẫu", "nam", 1950, "BK tỉnh", "Truy tặng"))
                        .rows()
                        .getFirst()
                        .nomination()
                        .posthumous())
                .isTrue();
        assertThat(person("Lê Văn Mẫu", "nam", 1950).nomination().posthumous()).isFalse();
    }

    @Test
    void aRowWithoutANameIsKeptAside() throws Exception {
        ListRow row = read(row(null, "nam", 1980, "BK tỉnh", "")).rows().getFirst();

        assertThat(row.state()).isEqualTo(RowState.WRONG);
        assertThat(row.findings().getFirst().field()).isEqualTo(ListField.NAME);
    }

    @Test
    void aBrokenFormulaIsPointedAt() throws Exception {
        ListRow row =
                read(row("Lê Văn Mẫu", "nam", 1980, "BK tỉnh", "#REF!")).rows().getFirst();

        assertThat(row.nomination().note()).isEmpty();
        assertThat(row.findings())
                .extracting(ListFinding::sentence)
                .containsExactly("Ô “Ghi chú” là công thức bị lỗi (#REF!).");
    }

    @Test
    void idNumbersAreMasked() throws Exception {
        ListReading reading = reader.read(
                new TestWorkbook()
                        .sheet("DS")
                        .row("STT", "Họ và tên", "Số CCCD", "Giới tính", "Hình thức")
                        .row(1, "Lê Văn Mẫu", "006080001234", "Nam", "GK")
                        .save(folder),
                ListKind.NOMINATIONS);

        assertThat(reading.rows().getFirst().cells()).contains("•••••••••234");
        assertThat(ListReadingJson.write(reading)).doesNotContain("006080001234");
    }

    @Test
    void oneNameBornInOneYearInOneUnitIsProbablyOnePerson() throws Exception {
        Object[] one = {1, "Nông Văn Thử", "nam", 1979, "Bác sĩ", "Trung tâm Y tế thành phố", "GK", ""};
        Object[] other = {2, "Nông văn Thử", "nam", "4/5/1979", "Y sỹ", "TTYT TP", "BK tỉnh", ""};
        Object[] otherUnit = {3, "Nông Văn Thử", "nam", 1979, "Giáo viên", "Trường THCS Mẫu", "GK", ""};
        Object[] otherYear = {4, "Nông Văn Thử", "nam", 1980, "Bác sĩ", "Trung tâm Y tế thành phố", "GK", ""};

        ListReading reading = read(one, other, otherUnit, otherYear);

        assertThat(sentences(reading, 2))
                .containsExactly("Có thể là một người với dòng 3 (STT 2): cùng tên, cùng năm sinh, cùng đơn vị.");
        assertThat(sentences(reading, 3))
                .containsExactly("Có thể là một người với dòng 2 (STT 1): cùng tên, cùng năm sinh, cùng đơn vị.");
        assertThat(sentences(reading, 4)).isEmpty();
        assertThat(sentences(reading, 5)).isEmpty();
        assertThat(reader.distinct(reading, 3, 2).count(RowState.CHECK)).isZero();
    }

    @Test
    void bothSpellingsOfAPostAreComparedAsOne() throws Exception {
        Object[] one = {1, "Nông Văn Thử", "nam", 1979, "Bác sĩ", "Khoa Nội", "GK", ""};
        Object[] other = {2, "Nông Văn Thử", "nam", 1979, "Bác sỹ", "Phòng khám số 3", "GK", ""};

        ListReading reading = read(one, other);

        assertThat(sentences(reading, 2)).hasSize(1);
        assertThat(reading.row(3).orElseThrow().nomination().post()).isEqualTo("Bác sỹ");
    }

    @Test
    void twoSpellingsOfOneCollectiveAreProbablyOne() throws Exception {
        ListReading reading = read(
                new @Nullable Object[] {1, "UBND P. Mẫu", null, null, null, null, "GK"},
                new @Nullable Object[] {2, "Phường Mẫu", null, null, null, null, "GK"});

        assertThat(sentences(reading, 2)).containsExactly("Có thể là một tập thể với dòng 3 (STT 2): cùng tên.");
    }

    @Test
    void aTypedBirthThatIsNoDateIsPointedAt() throws Exception {
        ListReading reading = read(row("Lê Văn Mẫu", "nam", 1980, "BK CT UBND tỉnh", ""));

        ListReading mended = reader.mend(reading, 2, ListColumn.BIRTH, "31/2/1980");

        assertThat(sentences(mended, 2))
                .contains("Không đọc được ngày sinh “31/2/1980”; ghi như 19/7/1998, 7/1998 hoặc chỉ năm 1998.");
        assertThat(mended.rows().getFirst().nomination().awardCode()).isEqualTo("BK_TINH");
    }

    @Test
    void changingTheKindChangesWhatIsCounted() throws Exception {
        ListReading reading = read(row("Đội phản ứng nhanh", null, null, "GK", ""));
        ListReading again = reader.mend(reading, 2, ListColumn.KIND, "Tập thể");

        assertThat(reading.count(SubjectKind.PERSON)).isEqualTo(1);
        assertThat(again.count(SubjectKind.COLLECTIVE)).isEqualTo(1);
        assertThat(again.rows().getFirst().findings()).isEmpty();
    }

    private static List<String> sentences(ListReading reading, int row) {
        return reading.row(row).orElseThrow().findings().stream()
                .map(ListFinding::sentence)
                .toList();
    }
}
