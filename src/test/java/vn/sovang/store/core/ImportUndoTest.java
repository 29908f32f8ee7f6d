package vn.sovang.store.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.Today;
import vn.sovang.model.ImportRun;
import vn.sovang.model.ListKind;
import vn.sovang.model.Refusal;
import vn.sovang.model.dossier.Paper;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperPlace;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationResult;
import vn.sovang.model.round.PastAward;
import vn.sovang.model.round.Round;
import vn.sovang.store.OpenStore;
import vn.sovang.store.StoreContent;
import vn.sovang.store.round.NominationResultStore;

class ImportUndoTest {
    @TempDir
    Path folder;

    private OpenStore store;
    private Round round;
    private Unit proposer;

    @BeforeEach
    void open() throws Refusal {
        store = OpenStore.in(folder);
        round = store.round();
        proposer = store.unit("Trạm Lâm nghiệp");
        store.nomination(round, proposer, "Có Từ Trước");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void undoingRestoresExactlyWhatWasThere() throws Refusal {
        Map<String, List<String>> before = StoreContent.of(store.database);
        Imported imported = importTwo();
        assertThat(StoreContent.of(store.database)).isNotEqualTo(before);
        assertThat(store.imports.latestStanding(round.id())).contains(imported.run);
        ImportRun undone = store.imports.undo(imported.run.id(), Today.CLOCK.instant());
        assertThat(StoreContent.of(store.database)).isEqualTo(before);
        assertThat(undone.undoneAt()).isNotNull();
        assertThat(store.imports.ofRound(round.id())).containsExactly(undone);
        assertThat(store.imports.latestStanding(round.id())).isEmpty();
        assertThat(store.search.find("sơn lộc", 10)).isEmpty();
        assertThat(store.database.faults()).isEmpty();
    }

    @Test
    void refusesToUndoTwice() throws Refusal {
        long id = importTwo().run.id();
        store.imports.undo(id, Today.CLOCK.instant());
        refused(id, "đã được hoàn tác");
    }

    @Test
    void refusesWhenThereWasAVote() {
        Imported imported = importTwo();
        long meeting = store.meeting(round, proposer).id();
        store.meetings.saveBallot(Ballot.unanimous(meeting, imported.nomination.id(), 7));
        refused(imported.run.id(), "biểu quyết về Phùng Sơn Lộc.");
    }

    @Test
    void refusesWhenADecisionWasRecordedOnIt() {
        Imported imported = importTwo();
        long meeting = store.meeting(round, proposer).id();
        store.meetings.saveBallot(Ballot.unanimous(meeting, imported.nomination.id(), 7));
        new NominationResultStore(store.database)
                .add(new NominationResult(0, imported.nomination.id(), null, null, "đã khen ở chuyên đề khác"));
        refused(imported.run.id(), "đã ghi kết quả (được khen hoặc không) của Phùng Sơn Lộc. Hãy hoàn tác việc ghi đó");
    }

    @Test
    void refusesWhenAPaperGotItsNumberSince() {
        Imported imported = importTwo();
        store.papers.save(paper(proposer.id(), "08/TTr-TLN", null));
        refused(imported.run.id(), "văn bản số 08/TTr-TLN");
    }

    @Test
    void goesOnWhenPapersAreOlderOrWithoutNumberOrOfOthers() throws Refusal {
        Imported imported = importTwo();
        Unit other = store.unit("Đơn vị khác");
        store.papers.save(paper(null, "08/TTr-TLN", Instant.parse("2021-09-01T00:00:00Z")));
        store.papers.save(paper(proposer.id(), "", Instant.parse("2021-11-01T00:00:00Z")));
        store.papers.save(paper(other.id(), "09/TTr-K", Instant.parse("2021-11-01T00:00:00Z")));
        store.imports.undo(imported.run.id(), Today.CLOCK.instant());
        assertThat(store.papers.ofRound(round.id())).hasSize(3);
    }

    @Test
    void refusesWhenANominationWasChanged() {
        Imported imported = importTwo();
        store.nominations.update(imported.nomination.withAward("GK_HUYEN"));
        refused(imported.run.id(), "đề nghị của Phùng Sơn Lộc đã được sửa");
    }

    @Test
    void refusesWhenAReportWasWrittenSince() {
        Imported imported = importTwo();
        store.nominations.saveReport(
                new AchievementReport(imported.nomination.id(), "", "viết thêm", "", "", List.of()));
        refused(imported.run.id(), "đề nghị của Phùng Sơn Lộc đã được sửa hoặc đã viết báo cáo");
    }

    @Test
    void refusesWhenAPersonIsNominatedElsewhere() {
        Imported imported = importTwo();
        store.nominations.add(OpenStore.nominationOf(round.id(), proposer.id(), imported.person.id(), "Phùng Sơn Lộc"));
        refused(imported.run.id(), "hồ sơ cá nhân của Phùng Sơn Lộc");
    }

    @Test
    void refusesWhenAPersonWasCompletedSince() {
        Imported imported = importTwo();
        store.people.update(imported.person);
        refused(imported.run.id(), "hồ sơ cá nhân của Phùng Sơn Lộc");
    }

    @Test
    void refusesWhenAUnitIsUsedElsewhere() {
        Imported imported = importTwo();
        store.units.add(Unit.named("Tổ con", UnitKind.OTHER, imported.unit.id(), false));
        refused(imported.run.id(), "tập thể Xóm Lộc Sơn");
    }

    @Test
    void namesNoMoreThanThree() {
        ImportRun run = store.run(round);
        for (String name : List.of("An", "Bình", "Cúc", "Dung", "Én")) {
            Nomination nomination = store.nomination(round, proposer, name);
            store.imports.created(run.id(), "nomination", nomination.id());
            store.nominations.update(nomination);
        }
        refused(run.id(), "đề nghị của An, Bình, Cúc và 2 mục khác");
    }

    @Test
    void knowsNoOtherTables() {
        long run = store.run(round).id();
        assertThatThrownBy(() -> store.imports.created(run, "office", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.imports.undo(run + 1, Today.CLOCK.instant()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aRunWithAStepIsUndoneByItWithWhatItChanged() throws Refusal {
        Person known = store.people.add(Person.listed("Lò Thị Mẩy", null, null, ""));
        Map<String, List<String>> before = StoreContent.of(store.database);
        ImportRun run = importPeople(known);
        assertThat(store.imports.ofStep(java.util.Objects.requireNonNull(run.stepId())))
                .contains(run);
        assertThat(StoreContent.of(store.database)).isNotEqualTo(before);
        assertThat(store.imports.undo(run.id(), Today.CLOCK.instant()).undoneAt())
                .isNotNull();
        assertThat(StoreContent.of(store.database)).isEqualTo(before);
        assertThat(store.steps.latestStanding()).isEmpty();
        refused(run.id(), "đã được hoàn tác");
    }

    @Test
    void aRunWithAStepNamesTheLaterStep() throws Refusal {
        Person known = store.people.add(Person.listed("Lò Thị Mẩy", null, null, ""));
        ImportRun run = importPeople(known);
        store.steps.<Boolean, RuntimeException>step("", Today.CLOCK.instant(), "Sửa hồ sơ", "Lò Thị Mẩy", () -> {
            store.people.update(known);
            return true;
        });
        refused(run.id(), "Không hoàn tác được lần nhập \"ca-nhan.xlsx\": sau đó có thao tác “Sửa hồ sơ” (Lò Thị Mẩy)");
        store.steps.undo(store.steps.latestStanding().orElseThrow().id(), Today.CLOCK.instant());
        store.imports.undo(run.id(), Today.CLOCK.instant());
        assertThat(store.people.find(known.id())).contains(known);
    }

    private ImportRun importPeople(Person known) {
        return store.steps.<ImportRun, RuntimeException>step(
                "", Today.CLOCK.instant(), "Nạp danh sách", "ca-nhan.xlsx", () -> {
                    store.people.add(Person.listed("Phùng Sơn Lộc", null, null, "Dao"));
                    store.people.update(known);
                    return store.imports.add(new ImportRun(
                            0,
                            ListKind.PEOPLE,
                            null,
                            "ca-nhan.xlsx",
                            "ab",
                            2,
                            Instant.parse("2026-10-01T02:00:00Z"),
                            null,
                            store.steps.open().orElseThrow()));
                });
    }

    private void refused(long runId, String reason) {
        Map<String, List<String>> before = StoreContent.of(store.database);
        assertThatThrownBy(() -> store.imports.undo(runId, Today.CLOCK.instant()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(reason);
        assertThat(StoreContent.of(store.database)).isEqualTo(before);
    }

    private Imported importTwo() {
        return store.database.transaction(() -> {
            ImportRun run = store.run(round);
            Unit unit = store.units.add(Unit.named("Xóm Lộc Sơn", UnitKind.RESIDENTIAL_GROUP, proposer.id(), false));
            store.imports.created(run.id(), "unit", unit.id());
            Person person = store.people.add(Person.listed("Phùng Sơn Lộc", null, null, "Dao"));
            store.imports.created(run.id(), "person", person.id());
            Post post = store.people.addPost(new Post(0, person.id(), unit.id(), "Trưởng xóm", null, null));
            store.imports.created(run.id(), "post", post.id());
            Nomination nomination = store.nominations.add(
                    OpenStore.nominationOf(round.id(), proposer.id(), person.id(), "Phùng Sơn Lộc"));
            store.imports.created(run.id(), "nomination", nomination.id());
            store.nominations.saveReport(new AchievementReport(
                    nomination.id(),
                    "",
                    "như danh sách",
                    "",
                    "",
                    List.of(new PastAward(2019, "Giấy khen", "", null, ""))));
            store.imports.created(run.id(), "achievement_report", nomination.id());
            return new Imported(run, unit, person, nomination);
        });
    }

    private Paper paper(@Nullable Long unitId, String number, @Nullable Instant printedAt) {
        PaperPlace place = new PaperPlace(1, PaperKind.SUBMISSION, unitId, null, "");
        return new Paper(0, round.id(), place, number, null, "", "", printedAt);
    }

    private record Imported(ImportRun run, Unit unit, Person person, Nomination nomination) {}
}
