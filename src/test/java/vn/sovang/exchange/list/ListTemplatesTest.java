package vn.sovang.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sovang.exchange.CityAwards;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListLayout;
import vn.sovang.model.ListKind;
import vn.sovang.model.Sex;
import vn.sovang.seed.Generator;
import vn.sovang.seed.Seeded;
import vn.sovang.seed.Seeds;

/// The empty lists that go out to units, filled in as a unit would, and read back.
class ListTemplatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> NAMES = List.of("Lê Thị Mẫu", "Hoàng Văn Thử", "Đặng Ngọc Giả", "Ma Thị Ví Dụ");
    private static final List<String> PLACES = List.of("Trường THCS Mẫu", "Trạm Y tế phường Thử", "Công an xã Giả");
    private static final TemplateChoices CHOICES =
            new TemplateChoices("UBND PHƯỜNG MẪU", List.of(CityAwards.PROVINCE, CityAwards.CITY), PLACES);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(ListKind.class)
    void anEmptyTemplateIsAListWithoutRows(ListKind kind) throws Exception {
        Path file = folder.resolve("mau.xlsx");
        ListTemplates.write(kind, file, CHOICES);

        ListReading reading = new ListReader(new CityAwards(), TODAY).read(file, kind);
        assertThat(reading.rows()).isEmpty();
        List<ListLayout> layouts = reading.layouts();
        String sender = reading.sender();
        assertThat(sender).isEqualTo("UBND PHƯỜNG MẪU");
        assertThat(layouts).singleElement().satisfies(layout -> {
            assertThat(layout.headerRow()).isEqualTo(ListTemplates.HEADER_ROW);
            assertThat(layout.columns())
                    .as("every column of the template is known")
                    .hasSize(new TemplateColumns(CHOICES).of(kind).size());
        });
    }

    @ParameterizedTest
    @EnumSource(ListKind.class)
    void dropDownsOfferWhatTheListOfChoicesHolds(ListKind kind) throws Exception {
        Path file = folder.resolve("mau.xlsx");
        ListTemplates.write(kind, file, CHOICES);
        List<TemplateColumn> columns = new TemplateColumns(CHOICES).of(kind);

        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet list = workbook.getSheet("Danh sách");
            XSSFSheet choices = workbook.getSheet("Danh mục");
            assertThat(list.getDataValidations()).hasSize((int) columns.stream()
                    .filter(column -> !column.choices().isEmpty())
                    .count());
            for (DataValidation validation : list.getDataValidations()) {
                int column = validation.getRegions().getCellRangeAddress(0).getFirstColumn();
                TemplateColumn template = columns.get(column);
                int rows = template.choices().size();
                String letter = ListTotals.letter(column);
                assertThat(validation.getValidationConstraint().getFormula1().replace("'", ""))
                        .isEqualTo("Danh mục!$" + letter + "$2:$" + letter + "$" + (rows + 1));
                assertThat(choices.getRow(rows).getCell(column).getStringCellValue())
                        .isEqualTo(template.choices().getLast());
                assertThat(validation.getSuppressDropDownArrow())
                        .as("the arrow is seen")
                        .isTrue();
            }
            XSSFCell empty = list.getRow(ListTemplates.HEADER_ROW).getCell(4);
            assertThat(empty.getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(list.getPaneInformation().isFreezePane()).isTrue();
            assertThat(workbook.getSheet("Hướng dẫn").getLastRowNum()).isGreaterThan(columns.size());
        }
    }

    private record Filled(ListKind kind, List<Map<ListColumn, String>> rows) {}

    @Seeded(4)
    void aFilledTemplateReadsBackWithoutFindings(long seed) {
        Seeds.hold(seed, 3, ListTemplatesTest::filled, this::readsBackWithoutFindings);
    }

    private static Filled filled(Random random) {
        ListKind kind = Generator.of(ListKind.class).next(random);
        List<TemplateColumn> columns = new TemplateColumns(CHOICES).of(kind);
        List<Map<ListColumn, String>> rows = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            rows.add(row(kind, columns, i, random));
        }
        return new Filled(kind, rows);
    }

    private void readsBackWithoutFindings(Filled filled) throws Exception {
        Path file = folder.resolve("mau.xlsx");
        ListTemplates.write(filled.kind(), file, CHOICES);
        fill(file, new TemplateColumns(CHOICES).of(filled.kind()), filled.rows());

        if (filled.kind() == ListKind.NOMINATIONS) {
            nominationsComeBack(file, filled.rows());
        } else {
            registryRowsComeBack(filled.kind(), file, filled.rows());
        }
    }

    @Test
    void theHelpSheetSaysInWordsWhatToDo() throws Exception {
        Path file = folder.resolve("mau.xlsx");
        ListTemplates.write(ListKind.PEOPLE, file, CHOICES);

        assertThat(TableFiles.open(file).sheets().get(1).rows().toString())
                .contains("Cách điền danh sách cá nhân", "Không đổi tên cột", "giữ số 0 đầu");
    }

    private static void registryRowsComeBack(ListKind kind, Path file, List<Map<ListColumn, String>> filled)
            throws Exception {
        ListReading reading = new ListReader(new CityAwards(), TODAY).read(TableFiles.open(file), kind);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.rows()).extracting(ListRow::findings).containsOnly(List.of());
        assertThat(reading.rows()).extracting(ListRow::texts).containsExactlyElementsOf(filled);
        assertThat(reading.rows())
                .extracting(row -> row.entry().name())
                .containsExactlyElementsOf(
                        filled.stream().map(row -> row.get(ListColumn.NAME)).toList());
    }

    private static void nominationsComeBack(Path file, List<Map<ListColumn, String>> filled) throws Exception {
        ListReading reading = new ListReader(new CityAwards(), TODAY).read(file, ListKind.NOMINATIONS);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.rows()).extracting(ListRow::findings).containsOnly(List.of());
        assertThat(reading.rows())
                .extracting(row -> row.nomination().name()
                        + row.nomination().post()
                        + row.nomination().unitName()
                        + row.nomination().awardName()
                        + row.nomination().ethnicity()
                        + (row.nomination().sex() == Sex.MALE ? "Nam" : "Nữ"))
                .containsExactlyElementsOf(filled.stream()
                        .map(row -> row.get(ListColumn.NAME)
                                + row.get(ListColumn.POST)
                                + row.get(ListColumn.UNIT)
                                + row.get(ListColumn.AWARD)
                                + row.get(ListColumn.ETHNICITY)
                                + row.get(ListColumn.SEX))
                        .toList());
    }

    /// A row as a unit would fill it in; every name is another, so that none is taken for a duplicate.
    private static Map<ListColumn, String> row(ListKind kind, List<TemplateColumn> columns, int index, Random random) {
        Map<ListColumn, String> row = new EnumMap<>(ListColumn.class);
        for (TemplateColumn column : columns) {
            List<String> choices = column.choices();
            String value =
                    switch (column.column()) {
                        case SEQUENCE -> Integer.toString(index + 1);
                        case NAME -> kind == ListKind.UNITS ? PLACES.get(index % 3) + " " + index : NAMES.get(index);
                        case KIND -> kind == ListKind.UNITS ? "Đơn vị sự nghiệp" : "Cá nhân";
                        case BIRTH ->
                            (1 + random.nextInt(28)) + "/" + (1 + random.nextInt(12)) + "/"
                                    + (1950 + random.nextInt(50));
                        case PARTY_DATE, POST_FROM, VALID_FROM, DECISION_DATE ->
                            (1 + random.nextInt(28)) + "/" + (1 + random.nextInt(12)) + "/"
                                    + (1990 + random.nextInt(35));
                        case ID_NUMBER -> "00" + (1_000_000_000L + random.nextInt(1_000_000_000));
                        case YEAR -> Integer.toString(2000 + random.nextInt(26));
                        case STAFF -> "50";
                        case WOMEN, PARTY_MEMBERS, LEADERS -> Integer.toString(random.nextInt(50));
                        case NOTE -> "";
                        default -> choices.isEmpty() ? column.example() : choices.get(random.nextInt(choices.size()));
                    };
            if (!value.isEmpty()) {
                row.put(column.column(), value);
            }
        }
        return row;
    }

    private static void fill(Path file, List<TemplateColumn> columns, List<Map<ListColumn, String>> rows)
            throws Exception {
        XSSFWorkbook workbook;
        try (InputStream in = Files.newInputStream(file)) {
            workbook = new XSSFWorkbook(in);
        }
        XSSFSheet list = workbook.getSheet("Danh sách");
        for (int r = 0; r < rows.size(); r++) {
            XSSFRow row = list.getRow(ListTemplates.HEADER_ROW + r);
            for (int c = 0; c < columns.size(); c++) {
                row.getCell(c)
                        .setCellValue(rows.get(r).getOrDefault(columns.get(c).column(), ""));
            }
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        workbook.close();
    }
}
