package vn.sovang.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sovang.model.PartialDate;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Initiative;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.PastAward;
import vn.sovang.model.round.RecognitionMode;

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
        report.show(AchievementReport.blank(5), RecognitionMode.THEMATIC);

        report.resultsProperty().set("Tuần tra 60 đêm.");

        assertThat(reports).singleElement().satisfies(last -> {
            assertThat(last.nominationId()).isEqualTo(5);
            assertThat(last.lacksResults()).isFalse();
        });
    }

    @Test
    void pastAwardIsSavedOnceItHasAnAwardAndAYear() {
        report.show(AchievementReport.blank(5), RecognitionMode.THEMATIC);
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
        report.show(AchievementReport.blank(5), RecognitionMode.THEMATIC);
        PastAwardRow row = report.addPastAward();

        row.awardProperty().set("Giấy khen");
        row.dateProperty().set(new PartialDate(2021, 1, 8));

        assertThat(reports.getLast().pastAwards())
                .containsExactly(new PastAward(2021, "Giấy khen", "", LocalDate.of(2021, 1, 8), ""));
    }

    @Test
    void halfEnteredLineSurvivesTheSavingOfAnotherField() {
        report.show(AchievementReport.blank(5), RecognitionMode.THEMATIC);
        PastAwardRow row = report.addPastAward();
        row.yearProperty().set("2020");

        report.effectProperty().set("Được nhân dân tin tưởng.");
        report.show(reports.getLast(), RecognitionMode.THEMATIC);

        assertThat(report.pastAwards()).containsExactly(row);
    }

    @Test
    void removedPastAwardIsGone() {
        report.show(RoundExamples.written(3), RecognitionMode.THEMATIC);

        report.removePastAward(report.pastAwards().getFirst());

        assertThat(reports).singleElement().satisfies(last -> assertThat(last.pastAwards())
                .isEmpty());
    }

    @Test
    void initiativeIsSavedOnceItHasANameAndAYear() {
        report.show(AchievementReport.blank(5), RecognitionMode.MERIT);
        InitiativeRow row = report.addInitiative();

        row.decisionProperty().set("Quyết định số 61/QĐ-TTYT");
        assertThat(row.errorProperty().get()).contains("tên sáng kiến");
        row.nameProperty().set("Sổ theo dõi tiêm chủng");
        assertThat(row.errorProperty().get()).contains("năm");
        assertThat(reports).isEmpty();
        row.yearProperty().set("2020");

        assertThat(row.errorProperty().get()).isEmpty();
        assertThat(reports).singleElement().satisfies(last -> assertThat(last.initiatives())
                .containsExactly(new Initiative(2020, "Sổ theo dõi tiêm chủng", "Quyết định số 61/QĐ-TTYT")));
    }

    @Test
    void removedInitiativeIsGoneAndTheOthersStay() {
        Initiative first = new Initiative(2019, "Phiếu sàng lọc", "");
        Initiative second = new Initiative(2020, "Sổ theo dõi", "");
        report.show(merit(first, second), RecognitionMode.MERIT);

        report.removeInitiative(report.initiatives().getFirst());

        assertThat(reports.getLast().initiatives()).containsExactly(second);
    }

    @Test
    void whatOtherModesHaveIsKeptWhenAFieldIsEdited() {
        AchievementReport stored = merit(new Initiative(2019, "Phiếu sàng lọc", ""));
        report.show(stored, RecognitionMode.THEMATIC);

        report.effectProperty().set("Được nhân dân tin tưởng.");

        assertThat(reports.getLast().compliance()).isEqualTo(stored.compliance());
        assertThat(reports.getLast().organisation()).isEqualTo(stored.organisation());
        assertThat(reports.getLast().initiatives()).isEqualTo(stored.initiatives());
    }

    @Test
    void complianceAndOrganisationAreSavedAsTheyAreWritten() {
        report.show(AchievementReport.blank(5), RecognitionMode.MERIT);

        report.complianceProperty().set("Chấp hành tốt.");
        report.organisationProperty().set("Chi bộ trong sạch, vững mạnh.");

        assertThat(reports.getLast().compliance()).isEqualTo("Chấp hành tốt.");
        assertThat(reports.getLast().organisation()).isEqualTo("Chi bộ trong sạch, vững mạnh.");
    }

    private static AchievementReport merit(Initiative... initiatives) {
        return new AchievementReport(
                5,
                "",
                "Khám 60 ca.",
                "",
                "",
                List.of(),
                "Chấp hành tốt.",
                "Đoàn viên gương mẫu.",
                List.of(initiatives));
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
