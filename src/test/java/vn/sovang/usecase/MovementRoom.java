package vn.sovang.usecase;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.sovang.Today;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Level;
import vn.sovang.model.Office;
import vn.sovang.model.Refusal;
import vn.sovang.model.dossier.DossierItem;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.movement.Comparison;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementPlan;
import vn.sovang.model.movement.MovementTask;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.NumericCondition;
import vn.sovang.model.movement.PlanLine;
import vn.sovang.model.movement.PlanSection;
import vn.sovang.model.movement.Stage;
import vn.sovang.model.movement.TermKind;
import vn.sovang.model.round.TierKind;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Regimes;
import vn.sovang.store.FreshStore;
import vn.sovang.store.Stores;
import vn.sovang.store.core.Database;
import vn.sovang.store.movement.MovementStore;
import vn.sovang.store.movement.MovementTaskStore;
import vn.sovang.store.movement.MovementTermStore;
import vn.sovang.store.office.OfficeStore;
import vn.sovang.usecase.movement.EditMovement;
import vn.sovang.usecase.movement.PlannedMovement;
import vn.sovang.usecase.movement.PrintPlan;
import vn.sovang.usecase.press.PaperFonts;
import vn.sovang.usecase.work.Journal;
import vn.sovang.usecase.work.UndoStep;

/// A commune's store with a made-up plan of the province in it.
public final class MovementRoom implements AutoCloseable {
    public static final String PROVINCE = "Ủy ban nhân dân tỉnh Sông Trà";
    public static final String COMMUNE = "Ủy ban nhân dân xã Mường Khoa";

    public final Database database;
    public final Journal journal;
    public final MovementStore movements;
    public final EditMovement editing;
    public final AwardCatalogue catalogue = AwardCatalogue.load();

    public MovementRoom(Path folder) throws Refusal {
        database = Database.open(FreshStore.in(folder));
        journal = new Journal(Stores.of(database), Today.CLOCK, "test");
        movements = new MovementStore(database);
        editing = new EditMovement(Stores.of(database), journal);
        new OfficeStore(database)
                .save(new Office(
                        COMMUNE,
                        "UBND xã",
                        PROVINCE,
                        new Letterhead("", "ỦY BAN NHÂN DÂN\nXÃ MƯỜNG KHOA", "UBND", "Mường Khoa"),
                        Level.COMMUNE,
                        "",
                        "Phòng Văn hóa - Xã hội",
                        ""));
    }

    /// The province's plan, stored.
    public PlannedMovement province() throws Refusal {
        PlannedMovement added = editing.add(new PlannedMovement(
                movement("Sông Trà xanh", "45/KH-UBND"),
                new MovementPlan(
                        List.of(
                                PlanLine.of(
                                        PlanSection.BASE,
                                        "Kế hoạch số 12/KH-TW ngày 01 tháng 3 năm 2026, triển khai tại " + PROVINCE),
                                PlanLine.of(PlanSection.AIM, "Phát huy sức mạnh Nhân dân tỉnh Sông Trà"),
                                new PlanLine(PlanSection.CONTENT, "Đối với cấp xã", "Mỗi thôn có một đường hoa"),
                                new PlanLine(
                                        PlanSection.STANDARD,
                                        "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
                                        "Dẫn đầu phong trào do " + PROVINCE + " phát động"),
                                PlanLine.of(PlanSection.RECIPIENT, "Sở Nội vụ")),
                        List.of(new Stage("Đợt 1", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 8, 31), "trồng cây")),
                        List.of(),
                        List.of(new NumericCondition(
                                0, "", "tỷ lệ hộ tham gia", Comparison.AT_LEAST, new BigDecimal("80"), "%")),
                        List.of(),
                        List.of()),
                List.of(new DossierItem(TierKind.UNIT, PaperKind.REPORT, true, 1))));
        long id = added.movement().id();
        new MovementTaskStore(database)
                .add(new MovementTask(
                        0, id, "Sở Nội vụ", null, "Tổng hợp, báo cáo " + PROVINCE, DueRule.stored("monthly 25")));
        new MovementTermStore(database)
                .add(new MovementTerm(
                        0,
                        id,
                        TermKind.QUICK_REPORT,
                        "Báo cáo nhanh",
                        DueRule.stored("monthly 5,15,25"),
                        "Sở Nội vụ",
                        ""));
        return added;
    }

    public static Movement movement(String title, String planNumber) {
        return new Movement(
                0,
                title,
                title,
                "phong trào thi đua",
                "",
                PROVINCE,
                Level.PROVINCE,
                planNumber,
                LocalDate.of(2026, 4, 20),
                PROVINCE,
                "Phát động phong trào thi đua “" + title + "”",
                LocalDate.of(2026, 5, 1),
                null,
                "đến khi có thông báo kết thúc",
                List.of("Trồng cây dọc các tuyến đường của tỉnh Sông Trà"),
                List.of(),
                List.of("BK_TINH", "GK_XA", "GK_SO"),
                "",
                "",
                null,
                null);
    }

    public PrintPlan printing() {
        return new PrintPlan(
                Stores.of(database), editing, Regimes.load(), catalogue, PaperFonts.ofThisPc(), Today.CLOCK);
    }

    public UndoStep undo() {
        return new UndoStep(Stores.of(database), journal);
    }

    @Override
    public void close() {
        database.close();
    }
}
