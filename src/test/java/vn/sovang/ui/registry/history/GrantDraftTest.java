package vn.sovang.ui.registry.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.sovang.model.Attachment.Owner;
import vn.sovang.model.Attachment.OwnerKind;
import vn.sovang.model.Level;
import vn.sovang.model.PartialDate;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.rule.AwardCatalogue;

class GrantDraftTest {
    private static final AwardCatalogue CATALOGUE = AwardCatalogue.load();
    private static final Subject UNIT = new Subject(new Owner(OwnerKind.UNIT, 7), "Phường Sông Cầu", "");
    private static final Decision KNOWN =
            new Decision(3, "2005/QĐ-UBND", LocalDate.of(2021, 10, 29), "Ủy ban nhân dân tỉnh", "");

    private final GrantDraft draft = new GrantDraft(CATALOGUE);

    @Test
    void aGrantOfAUnitTakesItsNameAndTheAwardsCode() {
        draft.show(null);
        draft.award.set("Tập thể lao động xuất sắc");
        Grant grant = entry(UNIT).grant();
        assertThat(grant.unitId()).isEqualTo(7);
        assertThat(grant.personId()).isNull();
        assertThat(grant.subjectName()).isEqualTo("Phường Sông Cầu");
        assertThat(CATALOGUE
                        .byCode(Objects.requireNonNull(grant.awardCode()))
                        .orElseThrow()
                        .name())
                .isEqualTo("Tập thể lao động xuất sắc");
    }

    @Test
    void anAwardOutsideTheCatalogueKeepsItsNameWithoutACode() {
        draft.show(null);
        draft.award.set("Kỷ niệm chương Vì sự nghiệp trồng người của trường");
        Grant grant = entry(UNIT).grant();
        assertThat(grant.awardCode()).isNull();
        assertThat(grant.awardName()).startsWith("Kỷ niệm chương");
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        draft.show(null);
        draft.year.set("21");
        draft.authority.set("Giám đốc Sở Y tế");
        assertThat(draft.entry(UNIT)).isEmpty();
        assertThat(draft.awardError.get()).startsWith("Gõ tên danh hiệu");
        assertThat(draft.yearError.get()).contains("bốn số");
        assertThat(draft.numberError.get()).startsWith("Gõ số quyết định");
        draft.award.set("Giấy khen");
        draft.year.set("2021");
        draft.number.set("5/QĐ");
        assertThat(draft.entry(UNIT)).isPresent();
    }

    @Test
    void aDecisionChosenIsLeftByTypingAnotherNumber() {
        draft.show(null);
        draft.award.set("Giấy khen");
        draft.choose(KNOWN);
        assertThat(entry(UNIT).decision()).isEqualTo(KNOWN);
        draft.number.set("2006/QĐ-UBND");
        assertThat(entry(UNIT).decision())
                .isEqualTo(new Decision(0, "2006/QĐ-UBND", LocalDate.of(2021, 10, 29), "Ủy ban nhân dân tỉnh", ""));
    }

    @Test
    void aGrantShownAndNotTouchedIsNotTyped() {
        Grant grant = new Grant(
                9, null, 7L, "Thị trấn cũ", "", "X", "Giấy khen", Level.COMMUNE, 2020, 3L, "Có thành tích", "ghi chú");
        draft.show(new HeldGrant(grant, KNOWN));
        assertThat(draft.isTyped()).isFalse();
        assertThat(entry(UNIT).grant()).isEqualTo(grant);
        draft.date.set(PartialDate.parse("2021-10-30"));
        assertThat(draft.isTyped()).isTrue();
    }

    private GrantDraft.Entry entry(Subject subject) {
        return draft.entry(subject).orElseThrow();
    }
}
