package vn.sovang.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.model.AchievementReport;
import vn.sovang.model.Nomination;
import vn.sovang.model.PartialDate;
import vn.sovang.model.PastAward;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.UnitKind;

class NominationModelTest {
    private final RoundContent content = RoundExamples.content();
    private final List<Nomination> saved = new ArrayList<>();
    private final List<AchievementReport> reports = new ArrayList<>();
    private final NominationModel model = new NominationModel(saved::add);
    private final ReportModel report = new ReportModel(reports::add);

    private Nomination nomination(long id) {
        return content.nomination(id).orElseThrow();
    }

    @Test
    void showingSavesNothing() {
        model.show(nomination(3), content);
        model.show(nomination(1), content);
        model.show(null, content);

        assertThat(saved).isEmpty();
    }

    @Test
    void eachChangeIsSavedOnceWithEverythingElseKept() {
        model.show(nomination(3), content);

        model.achievementProperty().set("Chăm sóc 60 ca cách ly.");
        model.awardProperty().set(RoundExamples.MERIT);

        assertThat(saved).hasSize(2);
        assertThat(saved.getLast()).satisfies(last -> {
            assertThat(last.achievement()).isEqualTo("Chăm sóc 60 ca cách ly.");
            assertThat(last.awardCode()).isEqualTo("BK_TINH");
            assertThat(last.subjectName()).isEqualTo("Đặng Thị Thu Ánh");
            assertThat(last.birth()).isEqualTo(PartialDate.ofYear(1988));
        });
    }

    @Test
    void nameCannotBeEmptied() {
        model.show(nomination(3), content);

        model.nameProperty().set(" ");

        assertThat(saved).isEmpty();
        assertThat(model.nameErrorProperty().get()).isNotEmpty();
        model.nameProperty().set("Đặng Thị Ánh");
        assertThat(model.nameErrorProperty().get()).isEmpty();
        assertThat(saved).hasSize(1);
    }

    @Test
    void unknownAwardStaysAsItIsWhileOtherFieldsChange() {
        model.show(nomination(3).withAward("CU_2010"), content);

        model.noteProperty().set("Hồ sơ cũ");

        assertThat(saved).singleElement().extracting(Nomination::awardCode).isEqualTo("CU_2010");
    }

    @Test
    void reportIsSavedAsItIsWritten() {
        report.show(AchievementReport.blank(5));

        report.resultsProperty().set("Tuần tra 60 đêm.");

        assertThat(reports).singleElement().satisfies(last -> {
            assertThat(last.nominationId()).isEqualTo(5);
            assertThat(last.lacksResults()).isFalse();
        });
    }

    @Test
    void pastAwardIsSavedOnceItHasAnAwardAndAYear() {
        report.show(AchievementReport.blank(5));
        PastAwardRow row = report.addPastAward();

        row.awardProperty().set("Lao động tiên tiến");
        assertThat(reports).isEmpty();
        assertThat(row.errorProperty().get()).contains("năm");
        row.yearProperty().set("2020");

        assertThat(row.errorProperty().get()).isEmpty();
        assertThat(reports).singleElement().satisfies(last -> assertThat(last.pastAwards())
                .containsExactly(new PastAward(2020, "Lao động tiên tiến", "", null, "")));
    }

    @Test
    void yearOfAPastAwardComesFromItsDecisionWhenLeftOut() {
        report.show(AchievementReport.blank(5));
        PastAwardRow row = report.addPastAward();

        row.awardProperty().set("Giấy khen");
        row.dateProperty().set(new PartialDate(2021, 1, 8));

        assertThat(reports.getLast().pastAwards())
                .containsExactly(new PastAward(2021, "Giấy khen", "", LocalDate.of(2021, 1, 8), ""));
    }

    @Test
    void halfEnteredLineSurvivesTheSavingOfAnotherField() {
        report.show(AchievementReport.blank(5));
        PastAwardRow row = report.addPastAward();
        row.yearProperty().set("2020");

        report.effectProperty().set("Được nhân dân tin tưởng.");
        report.show(reports.getLast());

        assertThat(report.pastAwards()).containsExactly(row);
    }

    @Test
    void removedPastAwardIsGone() {
        report.show(RoundExamples.written(3));

        report.removePastAward(report.pastAwards().getFirst());

        assertThat(reports).singleElement().satisfies(last -> assertThat(last.pastAwards())
                .isEmpty());
    }

    @Test
    void draftNeedsANameAndAProposingUnit() {
        DraftModel draft = new DraftModel();

        assertThat(draft.finished(1, content.nominations())).isEmpty();
        assertThat(draft.nameErrorProperty().get()).isNotEmpty();
        assertThat(draft.proposerErrorProperty().get()).isNotEmpty();

        draft.nameProperty().set("Triệu Thị Kim Yến");
        draft.proposerProperty().set(RoundExamples.unit(2, "Trường THCS Sông Đà", UnitKind.PUBLIC_SERVICE));
        draft.awardProperty().set(RoundExamples.PRAISE);
        assertThat(draft.finished(1, content.nominations())).hasValueSatisfying(added -> {
            assertThat(added.position()).isEqualTo(7);
            assertThat(added.proposerUnitId()).isEqualTo(2);
            assertThat(added.awardCode()).isEqualTo("GK_TP");
        });
    }

    @Test
    void draftOfACollectiveHasNeitherSexNorPost() {
        DraftModel draft = new DraftModel();
        draft.nameProperty().set("Tổ COVID cộng đồng tổ 5");
        draft.proposerProperty().set(RoundExamples.unit(2, "UBND phường", UnitKind.ADMINISTRATION));
        draft.postProperty().set("Tổ trưởng");
        draft.kindProperty().set(SubjectKind.COLLECTIVE);

        assertThat(draft.finished(1, List.of())).hasValueSatisfying(added -> {
            assertThat(added.post()).isEmpty();
            assertThat(added.sex()).isNull();
            assertThat(added.position()).isEqualTo(1);
        });
    }
}
