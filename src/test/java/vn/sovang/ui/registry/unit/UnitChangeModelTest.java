package vn.sovang.ui.registry.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.model.PartialDate;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitChange;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.usecase.registry.Reorganisation;

class UnitChangeModelTest {
    private final Unit city = unit(1, "UBND thành phố Bắc Kạn", null);
    private final Unit ward = unit(2, "UBND phường Đức Xuân", 1L);
    private final Unit other = unit(3, "UBND phường Sông Cầu", 1L);
    private final Unit school = unit(4, "Trường Tiểu học Đức Xuân", 2L);
    private final UnitsContent content =
            UnitsContent.of(List.of(city, ward, other, school), List.of(), LocalDate.of(2025, 7, 1));
    private final UnitChangeModel model = new UnitChangeModel();

    @Test
    void aMergerSaysWhatIsMissingUntilNothingIs() {
        model.begin(UnitChange.Kind.MERGE, ward, content);
        assertThat(model.missing()).containsExactly("những tập thể nhập lại", "tên mới", "ngày có hiệu lực");
        assertThat(model.change()).isEmpty();
        model.addMerging(other);
        model.addMerging(other);
        model.parts.getFirst().name.set("Ủy ban nhân dân phường Đức Xuân mới");
        model.day.set(PartialDate.parse("2025-07-01"));
        assertThat(model.missing()).isEmpty();
        assertThat(model.change()).get().isInstanceOfSatisfying(Reorganisation.Merger.class, merger -> {
            assertThat(merger.ending()).containsExactly(2L, 3L);
            assertThat(merger.into().id()).isZero();
            assertThat(merger.into().parentId()).isEqualTo(1L);
            assertThat(merger.into().letterhead().name()).isEqualTo("ỦY BAN NHÂN DÂN PHƯỜNG ĐỨC XUÂN MỚI");
            assertThat(merger.day()).isEqualTo(LocalDate.of(2025, 7, 1));
        });
    }

    @Test
    void theUnitThatGoesOnIsNotAmongThoseThatEnd() {
        model.begin(UnitChange.Kind.MERGE, ward, content);
        model.addMerging(other);
        model.fresh.set(false);
        assertThat(model.missing()).contains("tập thể tiếp tục hoạt động");
        model.into.set(other);
        model.day.set(PartialDate.parse("2025-07-01"));
        assertThat(model.change()).get().isInstanceOfSatisfying(Reorganisation.Merger.class, merger -> {
            assertThat(merger.ending()).containsExactly(2L);
            assertThat(merger.into()).isEqualTo(other);
        });
    }

    @Test
    void theSummaryTellsWhatChangesAndWhatStays() {
        model.begin(UnitChange.Kind.MERGE, ward, content);
        model.addMerging(other);
        model.parts.getFirst().name.set("Phường Đức Xuân");
        model.day.set(PartialDate.parse("2025-07-01"));
        model.setPosts(2, 12);
        UnitChangeSummary summary = UnitChangeSummary.of(model);
        assertThat(summary.changing())
                .containsExactly(
                        "Lập “Phường Đức Xuân” từ ngày 01/7/2025.",
                        "“UBND phường Đức Xuân” và “UBND phường Sông Cầu” kết thúc sau ngày 30/6/2025; không còn chọn"
                                + " được cho đề nghị mới.",
                        "1 đơn vị trực thuộc chuyển sang “Phường Đức Xuân”.",
                        "12 chức vụ đang giữ ở tập thể cũ kết thúc ngày 30/6/2025 và được ghi tiếp ở “Phường Đức Xuân”"
                                + " từ ngày 01/7/2025.");
        assertThat(summary.staying())
                .startsWith(
                        "Lịch sử khen thưởng của “UBND phường Đức Xuân” và “UBND phường Sông Cầu” xem được ở “Phường"
                                + " Đức Xuân”.")
                .contains("Hồ sơ, văn bản và đề nghị trước ngày 01/7/2025 giữ tên cũ.");
        model.move.set(false);
        assertThat(UnitChangeSummary.of(model).changing())
                .anyMatch(sentence -> sentence.startsWith("1 đơn vị trực thuộc ở nguyên dưới tập thể cũ"));
    }

    @Test
    void aSplitGivesWhatIsBelowToTheHeirUnlessTheUnitGoesOn() {
        model.begin(UnitChange.Kind.SPLIT, ward, content);
        model.parts.get(0).name.set("Phường Một");
        model.parts.get(1).name.set("Phường Hai");
        model.heir.set(model.parts.get(1));
        model.day.set(PartialDate.parse("2025-07-01"));
        assertThat(model.change()).get().isInstanceOfSatisfying(Reorganisation.Split.class, split -> assertThat(
                        split.heir())
                .isEqualTo(1));
        assertThat(UnitChangeSummary.of(model).changing()).contains("1 đơn vị trực thuộc chuyển sang “Phường Hai”.");
        model.goesOn.set(true);
        assertThat(model.change()).get().isInstanceOfSatisfying(Reorganisation.Split.class, split -> assertThat(
                        split.heir())
                .isNull());
        assertThat(model.ending()).isEmpty();
    }

    @Test
    void aRenamingNeedsAnotherName() {
        model.begin(UnitChange.Kind.RENAME, ward, content);
        model.day.set(PartialDate.parse("2025-07-01"));
        assertThat(model.missing()).containsExactly("tên mới khác tên hiện nay");
        model.parts.getFirst().name.set("Ủy ban nhân dân phường Đức Xuân");
        assertThat(model.change()).get().isInstanceOf(Reorganisation.Renaming.class);
    }

    @Test
    void closingTellsWhereWhatIsBelowGoes() {
        model.begin(UnitChange.Kind.CLOSE, ward, content);
        model.day.set(PartialDate.parse("2025-07-01"));
        assertThat(UnitChangeSummary.of(model).changing())
                .contains("1 đơn vị trực thuộc chuyển lên “UBND thành phố Bắc Kạn”.");
        assertThat(model.change()).get().isEqualTo(new Reorganisation.Closing(2, LocalDate.of(2025, 7, 1), "", true));
    }

    @Test
    void whatBecameOfAUnitIsToldFromItsSide() {
        UnitChange merger = new UnitChange(
                1, UnitChange.Kind.MERGE, LocalDate.of(2025, 7, 1), "NQ 1/NQ-HĐND", null, List.of(2L, 3L), List.of(4L));
        assertThat(new UnitChangeWords(4, content.units()).of(merger))
                .isEqualTo("Sáp nhập từ “UBND phường Đức Xuân” và “UBND phường Sông Cầu” ngày 01/7/2025"
                        + " (NQ 1/NQ-HĐND)");
        assertThat(new UnitChangeWords(2, content.units()).of(merger))
                .isEqualTo("Sáp nhập vào “Trường Tiểu học Đức Xuân” từ ngày 01/7/2025 (NQ 1/NQ-HĐND)");
    }

    private static Unit unit(long id, String name, @org.jspecify.annotations.Nullable Long parentId) {
        return Unit.named(name, UnitKind.ADMINISTRATION, parentId, true).withId(id);
    }
}
