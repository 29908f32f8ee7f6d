package vn.sovang.ui.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sovang.model.Unit;
import vn.sovang.model.UnitKind;

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
        model.load(List.of(station, health, police));
    }

    @Test
    void unitsStandUnderTheUnitAboveThemInVietnameseOrder() {
        assertThat(model.rowsProperty().get())
                .extracting(row -> row.name().strip())
                .containsExactly("Công an", "Trung tâm Y tế", "Trạm Y tế Đức Xuân");
        assertThat(model.rowsProperty().get().get(2).name()).startsWith(" ");
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
        model.startNew();
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
        model.startNew();
        model.stored(health, health);
        assertThat(model.currentProperty().get()).extracting(Unit::id).isEqualTo(0L);
    }
}
