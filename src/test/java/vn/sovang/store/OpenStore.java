package vn.sovang.store;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.sovang.model.ImportRun;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Level;
import vn.sovang.model.ListKind;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Refusal;
import vn.sovang.model.Sex;
import vn.sovang.model.Signatory;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.meeting.Absence;
import vn.sovang.model.meeting.Body;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.meeting.BodyRole;
import vn.sovang.model.meeting.Denominator;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.model.round.Round;
import vn.sovang.model.round.RoundStatus;
import vn.sovang.model.round.Tier;
import vn.sovang.model.round.TierKind;
import vn.sovang.store.core.AuditStore;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.ImportRunStore;
import vn.sovang.store.core.SearchStore;
import vn.sovang.store.core.StepStore;
import vn.sovang.store.decision.DecisionStore;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.store.dossier.PaperStore;
import vn.sovang.store.movement.MovementStore;
import vn.sovang.store.office.OfficeStore;
import vn.sovang.store.registry.AttachmentStore;
import vn.sovang.store.registry.ClusterStore;
import vn.sovang.store.registry.PersonStore;
import vn.sovang.store.registry.RecognisedInitiativeStore;
import vn.sovang.store.registry.UnitChangeStore;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.store.round.BodyStore;
import vn.sovang.store.round.MeetingStore;
import vn.sovang.store.round.NominationStore;
import vn.sovang.store.round.RoundStore;

/// An open store with all its rooms, and made-up records to fill it with.
public final class OpenStore implements AutoCloseable {
    public final Database database;
    final OfficeStore offices;
    public final UnitStore units;
    public final PersonStore people;
    public final MovementStore movements;
    final RoundStore rounds;
    public final NominationStore nominations;
    final BodyStore bodies;
    public final MeetingStore meetings;
    public final PaperStore papers;
    final AttachmentStore attachments;
    public final ImportRunStore imports;
    final AuditStore audit;
    public final SearchStore search;
    final ClusterStore clusters;
    final UnitChangeStore unitChanges;
    final DecisionStore decisions;
    public final GrantStore grants;
    final RecognisedInitiativeStore initiatives;
    public final StepStore steps;

    private OpenStore(Database database) {
        this.database = database;
        offices = new OfficeStore(database);
        units = new UnitStore(database);
        people = new PersonStore(database);
        movements = new MovementStore(database);
        rounds = new RoundStore(database);
        nominations = new NominationStore(database);
        bodies = new BodyStore(database);
        meetings = new MeetingStore(database);
        papers = new PaperStore(database);
        attachments = new AttachmentStore(database);
        imports = new ImportRunStore(database);
        audit = new AuditStore(database);
        search = new SearchStore(database);
        clusters = new ClusterStore(database);
        unitChanges = new UnitChangeStore(database);
        decisions = new DecisionStore(database);
        grants = new GrantStore(database);
        initiatives = new RecognisedInitiativeStore(database);
        steps = new StepStore(database);
    }

    public static OpenStore in(Path folder) throws Refusal {
        return new OpenStore(Database.open(FreshStore.in(folder)));
    }

    public Unit unit(String name) {
        return units.add(Unit.named(name, UnitKind.PUBLIC_SERVICE, null, true));
    }

    public Movement movement() {
        return movements.add(new Movement(
                0,
                "Xanh hóa đồi trọc",
                "xanh hóa đồi trọc",
                "phong trào thi đua",
                "Mỗi nhà một cây",
                "Ủy ban nhân dân huyện Mẫu",
                Level.DISTRICT,
                "12/KH-UBND",
                LocalDate.of(2021, 3, 4),
                "Ủy ban nhân dân huyện Mẫu",
                "trồng cây",
                LocalDate.of(2021, 4, 1),
                null,
                "khi phủ xanh xong",
                List.of("Trồng cây", "Giữ cây"),
                List.of("Trồng nhiều"),
                List.of("BK_TINH", "GK_HUYEN"),
                "phần III",
                "phần V",
                null,
                null));
    }

    Body body() {
        return bodies.add(new Body(
                0,
                "Ban Chỉ đạo trồng cây huyện Mẫu",
                "Ban Chỉ đạo",
                new Letterhead("HUYỆN MẪU", "BAN CHỈ ĐẠO\nTRỒNG CÂY", "BCĐ", "Mẫu"),
                Signatory.onBehalf("BAN CHỈ ĐẠO", "TRƯỞNG BAN", "PHÓ CHỦ TỊCH", "Lò Thị Mẩy"),
                "BCĐ",
                List.of(
                        new BodyMember("Lò Thị Mẩy", "Phó Chủ tịch", BodyRole.CHAIR, true),
                        new BodyMember("Vàng A Tủa", "Văn thư", BodyRole.SECRETARY, false))));
    }

    public Round round() {
        long bodyId = body().id();
        return rounds.add(new Round(
                0,
                movement().id(),
                "Trồng cây, đợt 1",
                1,
                2021,
                null,
                "L2003",
                RoundStatus.COLLECTING,
                LocalDate.of(2021, 11, 30),
                List.of(
                        new Tier(0, 1, TierKind.UNIT, null, "Đơn vị", "Ban Chỉ đạo", "Ban Chỉ đạo"),
                        new Tier(0, 2, TierKind.STANDING_BODY, bodyId, "Ban Chỉ đạo", "Hội đồng", "Hội đồng"))));
    }

    public Nomination nomination(Round round, Unit proposer, String name) {
        return nominations.add(nominationOf(round.id(), proposer.id(), null, name));
    }

    public static Nomination nominationOf(
            long roundId, long proposerId, @org.jspecify.annotations.Nullable Long personId, String name) {
        return new Nomination(
                0,
                roundId,
                SubjectKind.PERSON,
                proposerId,
                personId,
                proposerId,
                name,
                Sex.FEMALE,
                PartialDate.parse("1980-05"),
                "Dao",
                "Nhân viên",
                "Trạm Lâm nghiệp",
                "BK_TINH",
                "Trồng 1.000 cây",
                false,
                NominationStatus.PROPOSED,
                "",
                1);
    }

    public Meeting meeting(Round round, Unit unit) {
        return meetings.save(new Meeting(
                0,
                round.id(),
                1,
                unit.id(),
                null,
                LocalDateTime.of(2021, 10, 5, 8, 0),
                null,
                "phòng họp",
                "Lý Văn Sình",
                "Trưởng trạm",
                "Tẩn Tả Mẩy",
                "Kế toán",
                9,
                7,
                List.of(new Absence("Chẻo Láo Lở", "đi công tác", true), new Absence("Giàng Seo Vảng", "ốm", false)),
                VoteMethod.SECRET_BALLOT,
                List.of("Phàn Văn Páo", "Lù A Chứ"),
                Denominator.ALL_MEMBERS,
                new BigDecimal("66.70"),
                "Nhất trí.\nKhông có ý kiến khác."));
    }

    public ImportRun run(Round round) {
        return imports.add(new ImportRun(
                0,
                ListKind.NOMINATIONS,
                round.id(),
                "danh-sach.xlsx",
                "ab12",
                2,
                Instant.parse("2021-10-01T02:00:00Z"),
                null,
                null));
    }

    @Override
    public void close() {
        database.close();
    }
}
