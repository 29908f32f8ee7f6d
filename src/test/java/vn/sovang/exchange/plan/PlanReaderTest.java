package vn.sovang.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.sovang.model.due.DueRule;
import vn.sovang.rule.AwardCatalogue;

class PlanReaderTest {
    private final PlanReader reader = new PlanReader(AwardCatalogue.load());

    @Test
    void thePlanOfACommitteeGivesItsHead() throws Exception {
        PlanReading plan = read("ke-hoach-uy-ban.txt");
        assertThat(plan.damaged()).isFalse();
        assertThat(plan.value(PlanPart.NUMBER)).contains("45");
        assertThat(plan.value(PlanPart.SYMBOL)).contains("KH-UBND");
        assertThat(plan.value(PlanPart.PLACE)).contains("Mẫu Giang");
        assertThat(plan.value(PlanPart.DATE)).contains("2026-03-03");
        assertThat(plan.value(PlanPart.ISSUER)).contains("Ủy ban nhân dân phường Mẫu Giang");
        assertThat(plan.value(PlanPart.KIND)).contains("phong trào thi đua");
        assertThat(plan.value(PlanPart.TITLE)).contains("Phường Mẫu Giang chung sức xây dựng đô thị văn minh");
        assertThat(plan.values(PlanPart.BASE))
                .containsExactly(
                        "Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ",
                        "Kế hoạch số 12/KH-UBND ngày 20/1/2026 của Ủy ban nhân dân tỉnh Mẫu");
        assertThat(plan.values(PlanPart.PARENT))
                .containsExactly("Kế hoạch số 12/KH-UBND ngày 20/1/2026 của Ủy ban nhân dân tỉnh Mẫu");
    }

    @Test
    void thePlanOfACommitteeGivesItsParts() throws Exception {
        PlanReading plan = read("ke-hoach-uy-ban.txt");
        assertThat(plan.value(PlanPart.START)).contains("2026-03-10");
        assertThat(plan.value(PlanPart.END)).contains("2026-11-30");
        assertThat(plan.all(PlanPart.END_CONDITION)).isEmpty();
        assertThat(plan.values(PlanPart.SUBJECTS)).hasSize(2);
        assertThat(plan.values(PlanPart.CONTENT))
                .containsExactly(
                        "Giữ vệ sinh đường phố, không để rác qua đêm ở tổ dân phố",
                        "Trồng cây xanh và chăm sóc vườn hoa chung, làm đẹp trường học, nơi ở, nơi làm việc của các gia "
                                + "đình và cơ quan",
                        "Mỗi tổ dân phố có một tuyến phố kiểu mẫu.");
        assertThat(plan.values(PlanPart.CRITERION)).containsExactly("Tổ dân phố có ít nhất 90 % hộ ký cam kết.");
        assertThat(plan.all(PlanPart.AWARD))
                .extracting(PlanField::codes)
                .containsExactly(List.of("GK_PHUONG"), List.of("BK_TINH"));
        assertThat(plan.values(PlanPart.DOSSIER_ITEM)).hasSize(2);
        assertThat(plan.values(PlanPart.SLOGAN)).containsExactly("Phường sạch, nhà xanh, người vui");
        assertThat(plan.values(PlanPart.REPORT_DAY))
                .containsExactly("ngày 10, 25 hằng tháng", "trước ngày 15/12 hằng năm", "thứ Năm hằng tuần, 16 giờ 30");
        assertThat(plan.dueRules())
                .extracting(DueRule::notation)
                .containsExactly("monthly 10,25", "before yearly 12-15", "weekly thursday at 16:30");
        assertThat(plan.values(PlanPart.TASK)).hasSize(2);
        assertThat(plan.values(PlanPart.TASK).getLast()).doesNotContain("Trên đây");
        assertThat(plan.values(PlanPart.RECIPIENT))
                .containsExactly("UBND tỉnh (để báo cáo)", "Đảng ủy phường", "Lưu: VT");
        assertThat(plan.values(PlanPart.ON_BEHALF)).containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH");
        assertThat(plan.values(PlanPart.SIGNING_POST)).containsExactly("PHÓ CHỦ TỊCH");
        assertThat(plan.values(PlanPart.SIGNATORY)).containsExactly("Lê Thị Mẫu Đơn");
    }

    @Test
    void everyFieldShowsItsLines() throws Exception {
        PlanReading plan = read("ke-hoach-uy-ban.txt");
        PlanField title = plan.all(PlanPart.TITLE).getFirst();
        assertThat(plan.lines().get(title.firstLine() - 1)).contains(title.value());
        for (PlanField field : plan.fields()) {
            assertThat(field.firstLine()).isBetween(1, field.lastLine());
            assertThat(field.lastLine()).isLessThanOrEqualTo(plan.lines().size());
            String first = PlanParagraphs.clean(plan.lines().get(field.firstLine() - 1));
            assertThat(field.passage())
                    .as(field.part().name())
                    .contains(Marker.of(first).rest());
        }
    }

    @Test
    void markdownAndWronglyNumberedPartsAreRead() throws Exception {
        PlanReading plan = read("ke-hoach-cong-doan.md");
        assertThat(plan.all(PlanPart.NUMBER)).isEmpty();
        assertThat(plan.value(PlanPart.DATE)).contains("2023-09-05");
        assertThat(plan.value(PlanPart.TITLE)).contains("Công đoàn Mẫu Sơn vượt khó");
        assertThat(plan.value(PlanPart.KIND)).contains("phong trào thi đua đặc biệt");
        assertThat(plan.value(PlanPart.ISSUER)).contains("Ban Thường vụ Công đoàn Mẫu Sơn");
        assertThat(plan.value(PlanPart.PARENT))
                .contains("Kế hoạch số 77/KH-LĐLĐ ngày 1/9/2023 của Liên đoàn Lao động tỉnh Mẫu");
        assertThat(plan.all(PlanPart.END)).isEmpty();
        assertThat(plan.value(PlanPart.END_CONDITION)).contains("đến khi hết năm học");
        assertThat(plan.values(PlanPart.CONTENT))
                .containsExactly(
                        "Thi đua giúp đỡ đoàn viên khó khăn, nhất là đoàn viên ở xa nhà và đoàn viên nuôi con nhỏ.",
                        "Thi đua đọc sách.");
        assertThat(plan.values(PlanPart.SOLUTION)).containsExactly("Tuyên truyền.", "Kiểm tra các công đoàn cơ sở.");
        assertThat(plan.values(PlanPart.CLUSTER)).containsExactly("07 cụm thi đua");
        assertThat(plan.values(PlanPart.SIGNATORY)).containsExactly("Hoàng Văn Mẫu");
    }

    @Test
    void ofADamagedTextOnlyNumbersDaysAndKnownAwardsAreCertain() throws Exception {
        PlanReading plan = read("ke-hoach-nhan-dang.txt");
        assertThat(plan.damaged()).isTrue();
        assertThat(plan.value(PlanPart.NUMBER)).contains("91");
        assertThat(plan.value(PlanPart.DATE)).contains("2021-08-12");
        assertThat(plan.value(PlanPart.PARENT)).contains("Kế hoạch số 300/KH-UBND ngày 2/8/2021");
        assertThat(plan.values(PlanPart.REPORT_DAY)).containsExactly("ngày 05, 15, 25 hằng tháng");
        assertThat(plan.all(PlanPart.AWARD))
                .filteredOn(PlanField::certain)
                .extracting(PlanField::codes)
                .containsExactly(List.of("GK_SO"), List.of("BK_TINH"));
        assertThat(plan.value(PlanPart.TITLE)).isEmpty();
        assertThat(plan.all(PlanPart.TITLE)).singleElement().satisfies(title -> assertThat(title.value())
                .isEqualTo("Nganh y té chung suc chdng dich"));
        assertThat(plan.all(PlanPart.CONTENT)).hasSize(2).noneMatch(PlanField::certain);
        assertThat(plan.all(PlanPart.RECIPIENT)).hasSize(2).noneMatch(PlanField::certain);
    }

    @Test
    void aTextThatIsNoPlanGivesNothing() {
        assertThat(reader.read("").fields()).isEmpty();
        assertThat(reader.read("Kính gửi ông A.\nChiều nay họp lúc 14 giờ.").fields())
                .isEmpty();
    }

    private PlanReading read(String name) throws Exception {
        try (InputStream in = Objects.requireNonNull(PlanReaderTest.class.getResourceAsStream(name))) {
            return reader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
