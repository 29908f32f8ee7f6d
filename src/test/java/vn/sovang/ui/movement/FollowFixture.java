package vn.sovang.ui.movement;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Stage;
import vn.sovang.Today;
import vn.sovang.exchange.file.ScanFolder;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.movement.Comparison;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementPlan;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.NumericCondition;
import vn.sovang.model.movement.PlanLine;
import vn.sovang.model.movement.PlanSection;
import vn.sovang.model.movement.ScoreCriterion;
import vn.sovang.model.movement.ScoreFormula;
import vn.sovang.model.movement.TermKind;
import vn.sovang.model.registry.Unit;
import vn.sovang.rule.Holidays;
import vn.sovang.rule.WorkingDays;
import vn.sovang.store.Stores;
import vn.sovang.store.movement.FollowUpStore;
import vn.sovang.store.movement.MovementPlanStore;
import vn.sovang.store.movement.MovementStore;
import vn.sovang.store.movement.MovementTermStore;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.Place;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.movement.follow.FollowJobs;
import vn.sovang.usecase.movement.AssessByScore;
import vn.sovang.usecase.movement.EditFollowUp;
import vn.sovang.usecase.movement.EditMovement;
import vn.sovang.usecase.movement.ExportContributions;
import vn.sovang.usecase.movement.ReadContributions;
import vn.sovang.usecase.movement.ReadStandings;
import vn.sovang.usecase.movement.RemindUnits;
import vn.sovang.usecase.press.PaperFonts;
import vn.sovang.usecase.registry.KeepScans;
import vn.sovang.usecase.work.Journal;

/// The movement screen with one tab that follows units, over the sample office; today is 16/11/2021.
public final class FollowFixture implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2021, 11, 16);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2021-11-16T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    public final ScreenFixture screen;
    public final FollowJobs jobs;
    public final FollowUpStore entries;
    public final Movement movement;
    public final List<Path> opened = new ArrayList<>();

    public FollowFixture(Path folder) {
        screen = new ScreenFixture(folder);
        long movementId = screen.openSample().movementId();
        movement = new MovementStore(screen.database).find(movementId).orElseThrow();
        entries = new FollowUpStore(screen.database);
        // Steps are undone by the window only when they are of this session, so they are dated by the real clock.
        Journal journal = screen.journal();
        Supplier<WorkingDays> days = Holidays.load()::workingDays;
        jobs = new FollowJobs(
                new ReadStandings(Stores.of(screen.database), days),
                new EditFollowUp(Stores.of(screen.database), journal),
                new RemindUnits(
                        Stores.of(screen.database), days, new PaperFonts(folder.resolve("phong"), List.of()), journal),
                new AssessByScore(Stores.of(screen.database), days, journal),
                new ReadContributions(Stores.of(screen.database)),
                new ExportContributions(new ReadStandings(Stores.of(screen.database), days)),
                Stores.of(screen.database),
                new KeepScans(
                        new ScanFolder(folder.resolve("ban-quet")), Stores.of(screen.database), screen.bin(), journal),
                screen.catalogue,
                of -> folder.resolve("don-doc"),
                opened::add,
                new FileAsker() {
                    @Override
                    public Optional<Path> saveTo(String title, String suggestedName, Kind kind) {
                        return Optional.of(folder.resolve(suggestedName));
                    }

                    @Override
                    public Optional<Path> open(String title, Kind kind) {
                        return Optional.of(folder.resolve("quet.pdf"));
                    }
                },
                CLOCK);
        plan();
    }

    private void plan() {
        MovementTermStore terms = new MovementTermStore(screen.database);
        terms.add(new MovementTerm(
                0, movement.id(), TermKind.REGISTRATION, "Đăng ký thi đua", DueRule.stored("once 2021-11-05"), "", ""));
        terms.add(new MovementTerm(
                0,
                movement.id(),
                TermKind.QUICK_REPORT,
                "Báo cáo nhanh",
                DueRule.stored("monthly 5,15 in 11"),
                "Phòng Nội vụ thành phố",
                ""));
        MovementPlanStore plans = new MovementPlanStore(screen.database);
        MovementPlan before = plans.of(movement.id());
        List<PlanLine> lines = new ArrayList<>(before.lines());
        lines.add(PlanLine.of(PlanSection.TIE_BREAK, "Tỷ lệ hộ dân ký cam kết cao hơn"));
        plans.save(
                movement.id(),
                new MovementPlan(
                        lines,
                        before.stages(),
                        before.quotas(),
                        List.of(new NumericCondition(
                                0, "", "tỷ lệ người tiêm đủ liều", Comparison.AT_LEAST, new BigDecimal(95), "%")),
                        List.of(
                                ScoreCriterion.given(
                                        "Ban hành kế hoạch, phát động đúng hạn", BigDecimal.TEN, "", "Kế hoạch"),
                                new ScoreCriterion(
                                        0,
                                        "",
                                        "Tỷ lệ hộ dân ký cam kết",
                                        new BigDecimal(60),
                                        ScoreFormula.SHARE,
                                        null,
                                        "",
                                        ""),
                                new ScoreCriterion(
                                        0,
                                        "",
                                        "Tổ COVID cộng đồng hoạt động tốt",
                                        new BigDecimal(30),
                                        ScoreFormula.EACH,
                                        new BigDecimal("2.5"),
                                        "",
                                        "")),
                        before.signatories()));
    }

    public List<Unit> candidates() {
        return jobs.follow().candidates(TODAY);
    }

    /// Gives the movement to the first units there are.
    public List<Long> assign(int count) {
        List<Long> ids = candidates().stream().limit(count).map(Unit::id).toList();
        jobs.follow().assign(movement.id(), ids, LocalDate.of(2021, 10, 28));
        return ids;
    }

    /// Shows the movement screen with the tab.
    public Stage show(TabOf tab) {
        Stage stage = screen.show(
                new Place.Movements(movement.id()),
                navigator -> new MovementsController(
                        Stores.of(screen.database),
                        new EditMovement(Stores.of(screen.database), screen.journal()),
                        screen.tasks,
                        screen.status,
                        navigator,
                        Today.CLOCK,
                        frame -> List.of(tab.of(jobs, screen.tasks, screen.status))));
        screen.settle();
        return stage;
    }

    /// How a tab is made.
    public interface TabOf {
        MovementTab of(FollowJobs jobs, Tasks tasks, Status status);
    }

    @Override
    public void close() {
        screen.close();
    }
}
