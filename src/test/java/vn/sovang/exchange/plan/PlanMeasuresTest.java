package vn.sovang.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.sovang.rule.AwardCatalogue;

/// Plans of our own making in the shapes that plans of provinces and companies have.
class PlanMeasuresTest {
    private final PlanReader reader = new PlanReader(AwardCatalogue.load());

    @Test
    void aPlanWithQuotasPerGroupOfUnitsIsRead() throws Exception {
        PlanReading plan = read("ke-hoach-ngay-hoi.txt");
        assertThat(plan.values(PlanPart.GROUND)).containsExactly("Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022");
        assertThat(plan.values(PlanPart.AIM)).containsExactly("Mọi người dân biết ngày bầu cử và tự tay bỏ phiếu.");
        assertThat(plan.values(PlanPart.DEMAND)).containsExactly("Gọn, đúng luật, không tốn kém.");
        assertThat(plan.all(PlanPart.PURPOSE)).isEmpty();
        assertThat(plan.all(PlanPart.STANDARD))
                .extracting(PlanField::group)
                .containsExactly("Đối với tập thể", "Đối với tập thể", "Đối với tập thể", "Đối với cá nhân");
        assertThat(plan.all(PlanPart.CONDITION))
                .extracting(PlanField::value)
                .containsExactly("Tỷ lệ cử tri đi bầu đạt từ 98% trở lên", "Có ít nhất 90% hộ dân treo cờ");
        assertThat(plan.values(PlanPart.QUOTA)).hasSize(4);
        assertThat(plan.all(PlanPart.QUOTA)).last().satisfies(loose -> {
            assertThat(loose.value()).startsWith("Ưu tiên");
            assertThat(loose.certain()).isFalse();
        });
        assertThat(plan.values(PlanPart.DOSSIER_DUE)).containsExactly("trước ngày 31/3/2026");
        assertThat(plan.values(PlanPart.DOSSIER_REMARK)).hasSize(2);
        assertThat(plan.values(PlanPart.FUNDING))
                .containsExactly("Từ quỹ thi đua, khen thưởng của từng cấp.", "Sở Tài chính cân đối theo phân cấp.");
        assertThat(plan.all(PlanPart.TASK))
                .extracting(PlanField::group)
                .containsExactly("Sở Nội vụ", "Văn phòng (bộ phận theo dõi nội chính)");
    }

    @Test
    void aScaleOfPointsIsReadWithItsPartsAndTies() throws Exception {
        PlanReading plan = read("ke-hoach-cham-diem.md");
        assertThat(plan.values(PlanPart.CONTENT)).containsExactly("Chi trả đúng người, đúng ngày, qua tài khoản.");
        assertThat(plan.values(PlanPart.SCORE))
                .containsExactly(
                        "Có kế hoạch riêng | 10 | | Kế hoạch",
                        "Mở tài khoản cho người hưởng | 20 | Tỷ lệ đạt x điểm chuẩn | Danh sách của ngân hàng",
                        "Người hưởng hài lòng | 20 | Khảo sát 50 người, mỗi người hài lòng 0,4 điểm | Phiếu hỏi");
        assertThat(plan.all(PlanPart.SCORE))
                .extracting(PlanField::group)
                .containsExactly("Chỉ đạo", "Chỉ đạo", "Kết quả");
        assertThat(plan.values(PlanPart.TIE_BREAK))
                .containsExactly("Tỷ lệ mở tài khoản cao hơn", "Hoàn thành sớm hơn", "Bỏ phiếu kín");
        assertThat(plan.values(PlanPart.CONDITION)).containsExactly("100% trạm y tế nhận chi trả qua tài khoản.");
        assertThat(plan.values(PlanPart.STAGE)).hasSize(2).first().asString().startsWith("Đợt 1");
        assertThat(plan.all(PlanPart.START)).isEmpty();
        assertThat(plan.values(PlanPart.REGISTRATION_DUE)).containsExactly("ngày 15/01/2026");
        assertThat(plan.values(PlanPart.FINAL_DUE)).containsExactly("trước ngày 31/3/2026");
        assertThat(plan.all(PlanPart.REPORT_DAY)).isEmpty();
        assertThat(plan.values(PlanPart.QUOTA)).hasSize(1);
        assertThat(plan.all(PlanPart.AWARD)).extracting(PlanField::codes).containsExactly(List.of("GK_PHUONG"));
    }

    @Test
    void aSumThatIsNotTheSumMakesItsScaleUnsure() {
        PlanReading plan = reader.read("""
                KẾ HOẠCH

                I. TIÊU CHÍ

                TT\tTiêu chí\tĐiểm
                1\tĐúng hạn\t10
                2\tĐủ hồ sơ\t20
                \tTổng cộng\t40
                """);
        assertThat(plan.all(PlanPart.SCORE)).hasSize(2).noneMatch(PlanField::certain);
    }

    @Test
    void aPlanInStagesSignedByTwoIsRead() throws Exception {
        PlanReading plan = read("ke-hoach-chin-muoi-ngay.txt");
        assertThat(plan.all(PlanPart.SUBJECTS))
                .extracting(PlanField::group)
                .containsExactly("Khối văn phòng", "Khối sản xuất");
        assertThat(plan.value(PlanPart.END_CONDITION)).contains("đến khi tổ chức thành công Đại hội");
        assertThat(plan.all(PlanPart.END)).isEmpty();
        assertThat(plan.values(PlanPart.CONTENT))
                .containsExactly("Làm đủ sản lượng", "Giữ an toàn máy", "Bớt phế phẩm.");
        assertThat(plan.values(PlanPart.STAGE))
                .containsExactly(
                        "Giai đoạn 1: từ ngày 01/10/2025 đến ngày 15/11/2025: Làm được nửa sản lượng; Sơ kết",
                        "Giai đoạn 2: từ ngày 16/11/2025 đến ngày 30/12/2025: Về đích");
        assertThat(plan.values(PlanPart.AWARD_ROUND)).containsExactly("hằng tháng");
        assertThat(plan.values(PlanPart.MIDTERM_DUE)).containsExactly("trước ngày 20/11/2025");
        assertThat(plan.values(PlanPart.FINAL_DUE)).containsExactly("ngày 15/01/2026");
        assertThat(plan.values(PlanPart.SIGNING_POST)).containsExactly("GIÁM ĐỐC", "CHỦ TỊCH");
        assertThat(plan.values(PlanPart.SIGNATORY)).containsExactly("Lê Mẫu Một", "Phạm Mẫu Hai");
    }

    private PlanReading read(String name) throws Exception {
        try (InputStream in = Objects.requireNonNull(PlanMeasuresTest.class.getResourceAsStream(name))) {
            return reader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
