package vn.sovang.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.sovang.exchange.CityAwards;
import vn.sovang.exchange.TestWorkbook;
import vn.sovang.exchange.file.JsonText;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.model.ListKind;

class ListReadingJsonTest {
    @TempDir
    private Path folder;

    @Test
    void thePreviewHoldsRowsSkippedRowsFindingsAndCounts() throws Exception {
        Path file = new TestWorkbook()
                .sheet("DS")
                .row(TestWorkbook.HEADER)
                .row("I", "TẬP THỂ")
                .row(1, "Hộ gia đình ông Lê Văn Mẫu", null, null, null, null, "GK của Chủ tịch UBND TP")
                .row("II", "CÁ NHÂN")
                .row(1, "Bà Lê Thị Mẫu", "nữ", 24022, "Giáo viên", "Trường Mẫu", "Kỷ niệm chương")
                .row(null, "Danh sách này gồm 01 tập thể, 02 cá nhân")
                .save(folder);
        ListReading reading =
                new ListReader(new CityAwards(), LocalDate.of(2021, 9, 30)).read(file, ListKind.NOMINATIONS);

        JsonNode json = JsonText.MAPPER.readTree(ListReadingJson.write(reading));

        assertThat(json.path("format").asString()).isEqualTo("vn.sovang.list-reading");
        assertThat(json.path("columns").path(1).path("letter").asString()).isEqualTo("B");
        assertThat(json.path("columns").path(1).path("column").asString()).isEqualTo("NAME");
        JsonNode counts = json.path("counts");
        assertThat(counts.path("rows").asInt()).isEqualTo(2);
        assertThat(counts.path("collectives").asInt()).isEqualTo(1);
        assertThat(counts.path("households").asInt()).isEqualTo(1);
        assertThat(counts.path("people").asInt()).isEqualTo(1);
        assertThat(counts.path("wrong").asInt()).isEqualTo(1);
        assertThat(counts.path("rows").asInt() + counts.path("skipped").asInt())
                .isEqualTo(counts.path("rowsInFile").asInt());
        JsonNode person = json.path("rows").path(1);
        assertThat(person.path("row").asInt()).isEqualTo(5);
        assertThat(person.path("group").asString()).isEqualTo("II. CÁ NHÂN");
        assertThat(person.path("birth").asString()).isEqualTo("1965-10-07");
        assertThat(person.path("changes").path(0).asString()).contains("24022");
        assertThat(person.path("findings").path(0).path("severity").asString()).isEqualTo("ERROR");
        assertThat(person.path("awardCode").isNull()).isTrue();
        assertThat(json.path("findings").path(0).path("sentence").asString())
                .isEqualTo(
                        "Dòng kết ghi 2 cá nhân nhưng đọc được 1. Kiểm tra xem danh sách có thiếu hoặc thừa dòng không.");
        assertThat(json.path("skipped").size()).isEqualTo(4);
    }

    @Test
    void theIdNumberOfAPersonIsMasked() throws Exception {
        Path file = new TestWorkbook()
                .sheet("DS")
                .row("STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Chức vụ")
                .row(1, "Lê Thị Mẫu", 24022, "012345678901", "Giáo viên")
                .row(2, "", 1980, "012345678902", "Giáo viên")
                .save(folder);
        ListReading reading = new ListReader(new CityAwards(), LocalDate.of(2021, 9, 30))
                .read(TableFiles.open(file), ListKind.PEOPLE);

        String text = ListReadingJson.write(reading);
        JsonNode json = JsonText.MAPPER.readTree(text);

        assertThat(text).doesNotContain("012345678901").contains("•••••••••901");
        assertThat(json.path("kind").asString()).isEqualTo("PEOPLE");
        JsonNode counts = json.path("counts");
        assertThat(counts.path("rows").asInt()).isEqualTo(2);
        assertThat(counts.path("changed").asInt()).isEqualTo(1);
        assertThat(counts.path("doubtful").asInt()).isZero();
        assertThat(counts.path("refused").asInt()).isEqualTo(1);
        JsonNode person = json.path("rows").path(0);
        assertThat(person.path("texts").path("BIRTH").asString()).isEqualTo("7/10/1965");
        assertThat(person.path("values").path("birth").asString()).isEqualTo("1965-10-07");
        assertThat(person.path("values").path("name").asString()).isEqualTo("Lê Thị Mẫu");
    }
}
