package vn.sovang.exchange.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.sovang.exchange.Summaries;
import vn.sovang.exchange.file.JsonText;
import vn.sovang.exchange.sheet.SheetCell;
import vn.sovang.exchange.sheet.SheetRow;
import vn.sovang.exchange.sheet.SheetTable;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.model.Refusal;
import vn.sovang.model.SubjectKind;

class SummaryFilesTest {
    @TempDir
    private Path folder;

    @Test
    void theAssemblerTakesWhatCountsAndCountsIt() throws Exception {
        SummaryFile summary = SummaryAssembler.assemble(Summaries.source());

        assertThat(summary.nominations())
                .extracting(nomination -> nomination.subject().name())
                .containsExactly("Trung tâm Y tế Mẫu", "Hộ gia đình bà Lê Thị Mẫu", "Đặng Thị Thử", "Lý Văn Thử");
        assertThat(summary.counts().total()).isEqualTo(4);
        assertThat(summary.counts().collectives()).isEqualTo(1);
        assertThat(summary.counts().households()).isEqualTo(1);
        assertThat(summary.counts().people()).isEqualTo(2);
        assertThat(summary.counts().byAward())
                .extracting(
                        SummaryFile.AwardCountPart::code,
                        SummaryFile.AwardCountPart::collectives,
                        SummaryFile.AwardCountPart::households,
                        SummaryFile.AwardCountPart::people)
                .containsExactly(tuple("BK_TINH", 1, 0, 1), tuple("GK_HUYEN", 0, 1, 1));
        assertThat(summary.tiers().getFirst().meetings())
                .extracting(SummaryFile.MeetingPart::heldBy)
                .containsExactly("Trung tâm Y tế Mẫu");
    }

    @Test
    void votesCarryTheirRatioAndWhetherTheyPass() throws Exception {
        SummaryFile.VotePart vote = SummaryAssembler.assemble(Summaries.source())
                .nominations()
                .getFirst()
                .votes()
                .getFirst();

        assertThat(vote.ratio()).isEqualByComparingTo("66.67");
        assertThat(vote.passes()).isTrue();
        assertThat(vote.tier()).isEqualTo(1);
    }

    @Test
    void aNominationWithoutAnAwardOfTheCatalogueIsRefused() {
        SummarySource source =
                Summaries.source(List.of(Summaries.nomination(1, SubjectKind.PERSON, "Lý Văn Thử", null, null, "")));

        assertThatThrownBy(() -> SummaryAssembler.assemble(source))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Lý Văn Thử")
                .hasMessageContaining("chưa có hình thức khen");
    }

    @Test
    void jsonReadsBackAsItWasMeant() throws Exception {
        SummaryFile summary = SummaryAssembler.assemble(Summaries.source());
        Path file = folder.resolve("tong-hop.json");

        SummaryFiles.write(summary, file);

        assertThat(SummaryFiles.read(file)).isEqualTo(summary);
        assertThat(Files.readString(file))
                .startsWith("{")
                .contains("\"format\" : \"vn.sovang.summary\"", "\"name\" : \"Đặng Thị Thử\"")
                .doesNotContain("ghi chú nội bộ");
        assertThat(filesIn(folder)).containsExactly("tong-hop.json");
    }

    @Test
    void theWorkbookHoldsTypedCellsAndTheSameCounts() throws Exception {
        Path file = folder.resolve("tong-hop.xlsx");

        SummaryFiles.write(SummaryAssembler.assemble(Summaries.source()), file);

        List<SheetTable> sheets = TableFiles.openAsWritten(file).sheets();
        assertThat(sheets).extracting(SheetTable::name).containsExactly("Đề nghị", "Tổng hợp");
        List<SheetRow> rows = sheets.getFirst().rows();
        assertThat(rows.get(3).cells().stream().map(SheetCell::text))
                .startsWith("STT", "Loại đối tượng", "Họ và tên / Tên tập thể", "Giới tính", "Ngày sinh")
                .endsWith("Phiếu đồng ý vòng 1", "Tỷ lệ vòng 1 (%)", "Tình trạng");
        BigDecimal day = rows.get(6).cell(4).number();
        assertThat(LocalDate.of(1899, 12, 30).plusDays(day == null ? 0 : day.longValue()))
                .isEqualTo(LocalDate.of(1979, 3, 14));
        assertThat(rows.get(7).cell(4)).isEqualTo(SheetCell.number(new BigDecimal(1966)));
        assertThat(rows.get(7).cell(13)).isEqualTo(SheetCell.number(new BigDecimal("66.67")));
        assertThat(sheets.get(1).rows().getLast().cells().stream().map(SheetCell::text))
                .containsExactly("", "Tổng cộng", "1", "1", "2", "4");
    }

    @Test
    void aTamperedWorkbookIsNoticed() throws Exception {
        SummaryFile summary = SummaryAssembler.assemble(Summaries.source());
        SummaryFile other = SummaryAssembler.assemble(Summaries.source(
                List.of(Summaries.nomination(1, SubjectKind.PERSON, "Người Khác", null, "1966", "GK_HUYEN"))));
        Path file = folder.resolve("khac.xlsx");
        Files.write(file, SummaryWorkbook.bytes(other));

        assertThatThrownBy(() -> SummaryWorkbook.verify(file, summary))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("đọc lại không khớp ở trang “Đề nghị”");
    }

    @Test
    void anotherEndingIsRefused() throws Exception {
        SummaryFile summary = SummaryAssembler.assemble(Summaries.source());

        assertThatThrownBy(() -> SummaryFiles.write(summary, folder.resolve("tong-hop.txt")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(".json hoặc .xlsx");
        assertThat(filesIn(folder)).isEmpty();
    }

    @Test
    void otherFilesAreRefusedInWords() throws Exception {
        assertThatThrownBy(() -> SummaryFiles.read(file("{\"format\":\"khac\"}")))
                .hasMessageContaining("không phải tệp");
        assertThatThrownBy(() -> SummaryFiles.read(file("{\"format\":\"vn.sovang.summary\",\"version\":2}")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("phiên bản Sổ Vàng mới hơn");
        assertThatThrownBy(() -> SummaryFiles.read(file("{\"format\":\"vn.sovang.summary\",\"version\":1}")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("bị hỏng hoặc đã bị sửa tay");
        assertThatThrownBy(() -> SummaryFiles.read(file("[".repeat(5_000))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("bị hỏng");
        assertThatThrownBy(() -> SummaryFiles.read(folder.resolve("khong-co.json")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Không thấy tệp");
    }

    @Test
    void aMissingValueIsRefused() throws Exception {
        String whole = new String(
                SummaryJson.bytes(SummaryAssembler.assemble(Summaries.source())),
                java.nio.charset.StandardCharsets.UTF_8);

        assertThatThrownBy(() -> SummaryFiles.read(file(whole.replace("\"code\" : \"BK_TINH\"", "\"code\" : null"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("bị hỏng hoặc đã bị sửa tay");
    }

    private Path file(String text) throws Exception {
        return Files.writeString(folder.resolve("vao.json"), text);
    }

    private static List<String> filesIn(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    @Test
    void eachValueIsThereAndMayBeNothingOnlyWhereItMayBeUnknown() throws Exception {
        Path file = folder.resolve("tong-hop.json");
        SummaryFiles.write(SummaryAssembler.assemble(Summaries.source()), file);
        JsonNode whole = JsonText.MAPPER.readTree(Files.readString(file));
        List<String> mayBeUnknown = new ArrayList<>();
        leaveOutEach(whole, whole, "", file, mayBeUnknown);
        assertThat(mayBeUnknown)
                .containsExactly(
                        "movement/planDate",
                        "round/receivedOn",
                        "tiers/meetings/startsAt",
                        "tiers/meetings/threshold",
                        "nominations/subject/sex",
                        "nominations/subject/birth");
    }

    private static void leaveOutEach(JsonNode whole, JsonNode at, String path, Path file, List<String> mayBeUnknown)
            throws Exception {
        if (at.isArray() && !at.isEmpty()) {
            leaveOutEach(whole, at.get(0), path, file, mayBeUnknown);
        }
        if (at instanceof ObjectNode part) {
            for (String name : List.copyOf(part.propertyNames())) {
                JsonNode value = part.get(name);
                part.putNull(name);
                if (reads(whole, file)) {
                    mayBeUnknown.add(path + name);
                }
                part.remove(name);
                assertThat(reads(whole, file)).as("without " + path + name).isFalse();
                part.set(name, value);
                leaveOutEach(whole, value, path + name + "/", file, mayBeUnknown);
            }
        }
    }

    private static boolean reads(JsonNode json, Path file) throws Exception {
        Files.writeString(file, JsonText.MAPPER.writeValueAsString(json));
        try {
            SummaryFiles.read(file);
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal).hasMessageContaining("tong-hop.json");
            return false;
        }
    }
}
