package vn.sovang.ui.registry.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.model.PartialDate;
import vn.sovang.model.registry.Headcount;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitClass;
import vn.sovang.model.registry.UnitDetails;
import vn.sovang.model.registry.UnitKind;

class UnitsModelTest {
    private final UnitsModel model = new UnitsModel();
    private final List<Unit> edited = new ArrayList<>();
    private final Unit health =
            Unit.named("Trung tâm Y tế", UnitKind.PUBLIC_SERVICE, null, true).withId(1);
    private final Unit station =
            Unit.named("Trạm Y tế Đức Xuân", UnitKind.PUBLIC_SERVICE, 1L, false).withId(2);
    private final Unit police =
            Unit.named("Công an", UnitKind.ARMED_FORCES, null, true).withId(3);

    @BeforeEach
    void load() {
        model.onEdited(edited::add);
        model.load(UnitsContent.of(List.of(station, health, police), List.of(), LocalDate.of(2025, 7, 1)));
    }

    @Test
    void rowsComeInVietnameseOrderAndKnowTheUnitAboveThem() {
        assertThat(model.content().rows())
                .extracting(UnitRow::name)
                .containsExactly("Công an", "Trạm Y tế Đức Xuân", "Trung tâm Y tế");
        assertThat(model.content().rows().get(1).parentId()).isEqualTo(1L);
    }

    @Test
    void aUnitEndsWithItsLastDay() {
        Unit ended = ending(LocalDate.of(2025, 6, 30)).withId(4);
        Unit ending = ending(LocalDate.of(2025, 7, 1)).withId(5);
        model.load(UnitsContent.of(List.of(ended, ending), List.of(), LocalDate.of(2025, 7, 1)));
        assertThat(model.content().rows())
                .extracting(UnitRow::id, UnitRow::closed, UnitRow::until)
                .containsExactlyInAnyOrder(tuple(4L, true, "đến 30/6/2025"), tuple(5L, false, "đến 01/7/2025"));
        assertThat(model.subtitleProperty().get()).isEqualTo("2 tập thể, 0 hộ gia đình; 1 đã kết thúc");
    }

    @Test
    void detailsAreEditedAndWhatIsNotShownIsKept() {
        UnitDetails before = new UnitDetails(null, "0003", null, Headcount.UNKNOWN, "", "", List.of("Tên cũ"));
        model.load(UnitsContent.of(List.of(health.withDetails(before)), List.of(), LocalDate.of(2025, 7, 1)));
        model.select(1);
        model.draft.details.staff.set(125);
        model.draft.details.statisticsClass.set(UnitClass.ENTERPRISE);
        assertThat(edited.getLast().details())
                .isEqualTo(new UnitDetails(
                        UnitClass.ENTERPRISE,
                        "0003",
                        null,
                        new Headcount(125, null, null, null),
                        "",
                        "",
                        List.of("Tên cũ")));
    }

    @Test
    void aUnitThatEndsBeforeItBeginsIsNotStored() {
        model.select(3);
        model.draft.validTo.set(PartialDate.parse("2020-01-01"));
        edited.clear();
        model.draft.validFrom.set(PartialDate.parse("2021-01-01"));
        assertThat(model.endErrorProperty().get()).isEqualTo("Ngày kết thúc phải sau ngày bắt đầu.");
        assertThat(edited).isEmpty();
    }

    @Test
    void pickersOfferUnitsThatExistBeforeThoseThatEnded() {
        Unit old = ending(LocalDate.of(2020, 1, 1)).withId(4);
        model.load(UnitsContent.of(List.of(old, health, police), List.of(), LocalDate.of(2025, 7, 1)));
        assertThat(model.find("", 9)).extracting(Unit::id).containsExactly(3L, 1L, 4L);
    }

    @Test
    void afterAStepWasUndoneTheFieldsShowWhatIsStored() {
        model.select(1);
        model.draft.headName.set("Hoàng Đức Khánh");
        model.stored(health, edited.getLast());
        model.showAgain();
        assertThat(model.draft.headName.get()).isEmpty();
        model.load(UnitsContent.NONE);
        model.showAgain();
        assertThat(model.currentProperty().get()).isNull();
    }

    @Test
    void takingAUnitInHandIsNoEdit() {
        model.select(2);
        assertThat(model.draft.name.get()).isEqualTo("Trạm Y tế Đức Xuân");
        assertThat(model.draft.parent.get()).isEqualTo(health);
        assertThat(edited).isEmpty();
    }

    @Test
    void aChangedFieldIsAnEdit() {
        model.select(1);
        model.draft.headName.set("Hoàng Đức Khánh");
        assertThat(edited).extracting(Unit::headName).containsExactly("Hoàng Đức Khánh");
    }

    @Test
    void aUnitCannotStandUnderItself() {
        model.select(1);
        model.draft.parent.set(station);
        assertThat(model.parentErrorProperty().get()).isNotEmpty();
        assertThat(edited).isEmpty();
        model.draft.parent.set(police);
        assertThat(model.parentErrorProperty().get()).isEmpty();
        assertThat(edited).hasSize(1);
    }

    @Test
    void aNameTakenAwayIsAnErrorAndNotStored() {
        model.select(1);
        model.draft.name.set("");
        assertThat(model.nameErrorProperty().get()).isEqualTo("Tập thể phải có tên. Gõ tên đầy đủ như trong văn bản.");
        assertThat(edited).isEmpty();
    }

    @Test
    void aNewUnitIsStoredOnceItHasANameAndThenHasItsId() {
        model.startNew(null);
        Unit base = model.currentProperty().get();
        model.draft.headName.set("Lý Tiến Đạt");
        assertThat(edited).isEmpty();
        model.draft.name.set("Thành đoàn");
        assertThat(edited).hasSize(1);
        assertThat(edited.getFirst().shortName()).isEqualTo("Thành đoàn");
        assertThat(edited.getFirst().letterhead().name()).isEqualTo("THÀNH ĐOÀN");
        model.stored(java.util.Objects.requireNonNull(base), edited.getFirst().withId(9));
        assertThat(model.currentProperty().get()).extracting(Unit::id).isEqualTo(9L);
    }

    @Test
    void anAnswerForAnotherUnitDoesNotTouchTheOneInHand() {
        model.select(1);
        model.startNew(null);
        model.stored(health, health);
        assertThat(model.currentProperty().get()).extracting(Unit::id).isEqualTo(0L);
    }

    private static Unit ending(LocalDate day) {
        return Unit.named("Ban Quản lý chợ", UnitKind.PUBLIC_SERVICE, null, false)
                .placed(null, day, null);
    }
}
