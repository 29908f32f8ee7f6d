package vn.sovang.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.rule.person.SameName;
import vn.sovang.text.Fold;
import vn.sovang.ui.control.Tone;
import vn.sovang.ui.control.table.RowGroup;

class RoundModelTest {
    private final RoundModel model = new RoundModel();

    private List<NominationRow> rows() {
        return model.groupsProperty().get().stream()
                .flatMap(group -> group.rows().stream())
                .toList();
    }

    private NominationRow row(long id) {
        return rows().stream().filter(row -> row.id() == id).findFirst().orElseThrow();
    }

    @Test
    void groupsCollectivesBeforePeopleAndNumbersThemThrough() {
        model.show(RoundExamples.content());

        assertThat(model.groupsProperty().get())
                .extracting(RowGroup::title)
                .containsExactly("I. Tập thể (2)", "II. Cá nhân (4)");
        assertThat(rows()).extracting(NominationRow::number).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(model.counts()).isEqualTo("2 tập thể, 4 cá nhân");
    }

    @Test
    void collectiveShowsItsKindWhereAPersonShowsThePost() {
        model.show(RoundExamples.content());

        assertThat(row(1).post()).isEqualTo("Đơn vị sự nghiệp");
        assertThat(row(3).post()).isEqualTo("Điều dưỡng, Trung tâm Y tế thành phố");
    }

    @Test
    void pointsAtBothSidesOfAPossibleDuplicate() {
        model.show(RoundExamples.content());

        assertThat(row(4).points()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(OpenPoint.Kind.DUPLICATE);
            assertThat(finding.otherId()).isEqualTo(6);
            assertThat(finding.lead()).isEqualTo("Có thể trùng với số 6");
            assertThat(finding.rest()).isEqualTo("trong danh sách: cùng tên, cùng năm sinh, cùng đơn vị.");
        });
        assertThat(row(6).points()).extracting(OpenPoint::otherId).containsExactly(4L);
        assertThat(row(4).state().tone()).isEqualTo(Tone.BAD);
    }

    @Test
    void sameNameWithAnotherYearIsNobodysDuplicate() {
        RoundContent content = RoundExamples.content();
        model.show(content.with(RoundExamples.person(6, "Nông Văn Thắng", 1981, "Bác sĩ", "Trung tâm Y tế thành phố")));

        assertThat(row(4).points()).isEmpty();
    }

    @Test
    void answerThatTheyAreTwoStopsTheQuestion() {
        RoundContent content = RoundExamples.content();
        model.show(content.with(SameName.noted(content.nomination(4).orElseThrow()))
                .with(SameName.noted(content.nomination(6).orElseThrow())));

        assertThat(row(4).points()).isEmpty();
        assertThat(row(4).state().words()).isEqualTo("Đủ");
    }

    @Test
    void missingReportIsAWarningOfItsOwn() {
        model.show(RoundExamples.content());

        assertThat(row(5).state().words()).isEqualTo("Thiếu báo cáo");
        assertThat(row(5).state().tone()).isEqualTo(Tone.WARN);
        model.replace(RoundExamples.written(5));
        assertThat(row(5).state().words()).isEqualTo("Đủ");
    }

    @Test
    void unknownAwardAndAwardForOthersAreFound() {
        RoundContent content = RoundExamples.content();
        model.show(content.with(content.nomination(3).orElseThrow().withAward("")));

        assertThat(row(3).points()).extracting(OpenPoint::kind).containsExactly(OpenPoint.Kind.NO_AWARD);
        assertThat(row(3).state().words()).isEqualTo("Chưa có hình thức");
    }

    @Test
    void filterByStateKeepsOnlyWhatItNames() {
        model.show(RoundExamples.content());

        model.filterProperty().set(StateFilter.NO_REPORT);
        assertThat(rows()).extracting(NominationRow::id).containsExactly(5L);
        model.filterProperty().set(StateFilter.COMPLETE);
        assertThat(rows()).extracting(NominationRow::id).containsExactly(1L, 2L, 3L);
        model.filterProperty().set(StateFilter.BIN);
        assertThat(rows()).isEmpty();
    }

    @Test
    void whatIsInTheBinHasNoNumberAndNoFinding() {
        RoundContent content = RoundExamples.content();
        model.show(content.with(content.nomination(4).orElseThrow().withStatus(NominationStatus.WITHDRAWN)));

        assertThat(rows()).extracting(NominationRow::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(row(6).points()).isEmpty();
        model.filterProperty().set(StateFilter.BIN);
        assertThat(row(4).number()).isZero();
    }

    @Test
    void choosingWhatTheFilterHidesShowsItAgain() {
        model.show(RoundExamples.content());
        model.filterProperty().set(StateFilter.NO_REPORT);

        model.select(3);

        assertThat(model.filterProperty().get()).isEqualTo(StateFilter.ALL);
        assertThat(model.selected()).isNotNull().extracting(NominationRow::id).isEqualTo(3L);
    }

    @Test
    void chosenStaysChosenWhenItChanges() {
        RoundContent content = RoundExamples.content();
        model.show(content);
        model.select(3);

        model.replace(content.nomination(3).orElseThrow().withAward(RoundExamples.MERIT.code()));

        assertThat(model.selected())
                .isNotNull()
                .extracting(NominationRow::award)
                .isEqualTo("Bằng khen tỉnh");
    }

    @Test
    void neighbourIsTheNextAndAtTheEndTheOneBefore() {
        model.show(RoundExamples.content());
        model.select(3);
        assertThat(model.neighbour()).isEqualTo(4);
        model.select(6);
        assertThat(model.neighbour()).isEqualTo(5);
    }

    @Test
    void searchTextHasNoDiacritics() {
        model.show(RoundExamples.content());

        assertThat(rows())
                .filteredOn(row -> Fold.matches(row.folded(), "anh dieu duong"))
                .extracting(NominationRow::id)
                .containsExactly(3L);
    }

    @Test
    void tenThousandRowsKeepTheirKeysWhenOneChanges() {
        RoundContent content = RoundExamples.large(10_000);
        model.show(content);
        NominationRow before = row(5_000);
        Nomination changed = content.nomination(7).orElseThrow().withAward(RoundExamples.MERIT.code());

        model.replace(changed);

        assertThat(row(5_000).folded()).isSameAs(before.folded());
        assertThat(row(7).award()).isEqualTo("Bằng khen tỉnh");
    }

    @Test
    void factsLeaveOutWhatIsUnknown() {
        RoundContent content = RoundExamples.content();

        assertThat(NominationModel.facts(content.nomination(4).orElseThrow(), content))
                .isEqualTo("Nam · 1979 · dân tộc Tày · Bác sĩ, Trung tâm Y tế thành phố");
        assertThat(NominationModel.facts(content.nomination(1).orElseThrow(), content))
                .isEqualTo("Tập thể · Đơn vị sự nghiệp");
        assertThat(content.nomination(1).orElseThrow().kind()).isEqualTo(SubjectKind.COLLECTIVE);
    }
}
