package vn.sovang.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.sovang.model.dossier.DossierItem;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.round.TierKind;

class PlannedItemsTest {
    @Test
    void pointsAreANumberAboveNothingAndNothingElse() {
        assertThat(PlannedScore.points("0")).isEmpty();
        assertThat(PlannedScore.points("0,0 điểm")).isEmpty();
        assertThat(PlannedScore.points(" 2,5 điểm ")).contains(new BigDecimal("2.5"));
        assertThat(PlannedScore.points("2 điểm mỗi tổ")).isEmpty();
    }

    @Test
    void aLineNamesSeveralPapersOfOneKindOfCopy() {
        assertThat(PlannedItems.of("Tờ trình, Biên bản họp xét của Ban Chỉ đạo phường Mẫu (01 bản chính)"))
                .containsExactly(
                        new DossierItem(TierKind.STANDING_BODY, PaperKind.SUBMISSION, true, 1),
                        new DossierItem(TierKind.STANDING_BODY, PaperKind.MINUTES, true, 1));
        assertThat(PlannedItems.of("Biên bản họp, tờ trình của cơ quan, đơn vị: 02 bản sao"))
                .containsExactly(
                        new DossierItem(TierKind.UNIT, PaperKind.MINUTES, false, 2),
                        new DossierItem(TierKind.UNIT, PaperKind.SUBMISSION, false, 2));
    }

    @Test
    void theReportIsTheUnitsWhoeverReviewsIt() {
        assertThat(PlannedItems.of("Báo cáo thành tích có xác nhận của Hội đồng (03 bản chính)"))
                .containsExactly(new DossierItem(TierKind.UNIT, PaperKind.REPORT, true, 3));
    }

    @Test
    void withoutACountOrAKnownPaperNothingIsAsked() {
        assertThat(PlannedItems.of("Tờ trình của đơn vị")).isEmpty();
        assertThat(PlannedItems.of("Ảnh chân dung (02 bản chính)")).isEmpty();
        assertThat(PlannedItems.of("Tờ trình (00 bản chính)")).isEmpty();
    }
}
