package vn.sovang.usecase.work;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.sovang.model.EntryKind;
import vn.sovang.model.Office;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Refusal;
import vn.sovang.model.Signatory;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.decision.PlannedDecision;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperStyle;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.model.due.DueRule;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Body;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.movement.Contribution;
import vn.sovang.model.movement.MovementTask;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.movement.TermKind;
import vn.sovang.model.registry.Cluster;
import vn.sovang.model.registry.MaternityLeave;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.RecognisedInitiative;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Initiative;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.PastAward;
import vn.sovang.rule.Holidays;
import vn.sovang.store.Stores;
import vn.sovang.store.office.OfficeStore;
import vn.sovang.store.round.BodyStore;
import vn.sovang.usecase.RegistryRoom;
import vn.sovang.usecase.RouteRoom;
import vn.sovang.usecase.SmallRound;
import vn.sovang.usecase.decision.GrantOrder;
import vn.sovang.usecase.decision.RecordDecision;
import vn.sovang.usecase.dossier.PlannedPaper;
import vn.sovang.usecase.movement.EditFollowUp;
import vn.sovang.usecase.movement.EditMovement;
import vn.sovang.usecase.office.ChoosePaperStyle;
import vn.sovang.usecase.office.NameAwards;
import vn.sovang.usecase.office.SetUpOffice;
import vn.sovang.usecase.press.PaperFonts;
import vn.sovang.usecase.registry.EditConduct;
import vn.sovang.usecase.round.EditNominations;
import vn.sovang.usecase.round.HoldMeeting;

/// What a clerk can change on each screen, made up by chance. An edit that cannot be just then is refused and leaves
/// nothing.
final class ClerksEdits {
    private final SmallRound room;
    private final RegistryRoom registry;
    private final EditNominations nominations;
    private final HoldMeeting holding;
    private final RecordDecision recording;
    private final EditMovement movements;
    private final EditFollowUp follow;
    private final SetUpOffice office;
    private final OfficeStore offices;
    private final BodyStore bodies;
    private final Map<String, Edit> edits = new LinkedHashMap<>();
    private final List<Person> people = new ArrayList<>();
    private int made;

    private interface Edit {
        void make(Random random) throws Refusal;
    }

    ClerksEdits(SmallRound room, Path folder) {
        this.room = room;
        Stores stores = Stores.of(room.database);
        registry = new RegistryRoom(room.database);
        nominations = new EditNominations(stores, room.journal);
        holding = RouteRoom.holding(room);
        recording = new RecordDecision(stores, room.facts, room.catalogue, room.journal);
        movements = new EditMovement(stores, room.journal);
        follow = new EditFollowUp(stores, room.journal);
        offices = new OfficeStore(room.database);
        bodies = new BodyStore(room.database);
        office = new SetUpOffice(stores, room.journal);
        for (String name : List.of("Vàng A Tủa", "Lò Thị Mẩy", "Bàn Hữu Thử")) {
            people.add(registry.person(name, "1980"));
        }
        people();
        units();
        history();
        round();
        meeting();
        papers();
        movement();
        decisions();
        office(folder);
    }

    List<String> kinds() {
        return List.copyOf(edits.keySet());
    }

    void make(String kind, Random random) throws Refusal {
        made++;
        java.util.Objects.requireNonNull(edits.get(kind), kind).make(random);
    }

    void one(Random random) {
        try {
            make(kinds().get(random.nextInt(edits.size())), random);
        } catch (Refusal refused) {
            // Said to the clerk, who does something else.
        }
    }

    private void people() {
        edits.put(
                "person",
                random -> registry.editPeople.add(
                        Person.listed(name(), null, PartialDate.parse("197" + random.nextInt(10)), "Tày")));
        edits.put(
                "person changed", random -> registry.editPeople.change(RegistryRoom.with(person(random), name(), "")));
        edits.put(
                "post",
                random -> registry.editPeople.add(
                        new Post(0, person(random).id(), unit(random).id(), "Chuyên viên " + made, null, null)));
        edits.put(
                "bin",
                random -> registry.bin.put(EntryKind.PERSON, person(random).id()));
        edits.put("conduct", random -> new EditConduct(Stores.of(room.database), room.journal)
                .add(new MaternityLeave(0, person(random).id(), day(random), null, "Đơn " + made)));
    }

    private void units() {
        edits.put(
                "unit",
                random -> registry.editUnits.add(Unit.named("Trạm " + made, UnitKind.ADMINISTRATION, null, false)));
        edits.put(
                "cluster",
                random -> registry.editUnits.add(
                        new Cluster(0, "Cụm " + made, null, unit(random).id())));
    }

    private void history() {
        edits.put(
                "grant",
                random -> registry.editHistory.add(
                        RegistryRoom.grant(person(random).id(), null, "GK_XA", 2010 + random.nextInt(8)), null));
        edits.put(
                "initiative",
                random -> registry.editHistory.add(new RecognisedInitiative(
                        0, person(random).id(), null, 2019, "Sáng kiến " + made, "", "", null, "", null)));
    }

    private void round() {
        edits.put("nomination", random -> nominations.add(nomination(random)));
        edits.put("nomination changed", random -> {
            Nomination one = nominated(random);
            nominations.changeAll(List.of(one.withAward(one.awardCode().equals("GK_XA") ? "GK_HUYEN" : "GK_XA")));
        });
        edits.put("report", random -> nominations.saveReport(report(random)));
        edits.put(
                "withdrawn",
                random -> nominations.withdraw(List.of(nominated(random).id())));
        edits.put(
                "restored",
                random -> nominations.restore(room.nominations.ofRound(room.round.id()).stream()
                        .map(Nomination::id)
                        .toList()));
        edits.put(
                "tied",
                random -> nominations.tie(
                        nominated(random).id(),
                        nominations.add(nomination(random)).id()));
    }

    private void meeting() {
        edits.put("meeting", random -> {
            Meeting held = opened(random);
            holding.save(moved(held));
        });
        edits.put("votes", random -> {
            Meeting held = opened(random);
            int agree = random.nextInt(6);
            holding.record(
                    held,
                    holding.before(held).stream()
                            .map(one -> new Ballot(held.id(), one.id(), 5, 5, 5, agree, 5 - agree, 0, 0, "v" + made))
                            .toList());
        });
    }

    private void papers() {
        edits.put("number", random -> room.numbering.record(room.round.id(), paper(), "" + (10 + made), day(random)));
        edits.put("wording", random -> room.wording.save(room.round.id(), paper(), words()));
        edits.put("office's wording", random -> room.wording.saveForOffice(room.round.id(), paper(), words()));
        edits.put("usual wording", random -> {
            room.wording.saveForOffice(room.round.id(), paper(), words());
            room.wording.resetOffice(PaperKind.SUBMISSION);
        });
    }

    private void movement() {
        long id = room.round.movementId();
        edits.put("movement", random -> movements.add("Phong trào " + made));
        edits.put(
                "task",
                random -> movements.add(
                        new MovementTask(0, id, "Phòng " + made, null, "Tổng hợp", DueRule.stored("monthly 25"))));
        edits.put(
                "term",
                random -> movements.add(new MovementTerm(
                        0,
                        id,
                        TermKind.QUICK_REPORT,
                        "Báo cáo " + made,
                        DueRule.stored("monthly 5"),
                        "Phòng Mẫu",
                        "")));
        edits.put(
                "assigned",
                random -> follow.add(vn.sovang.model.movement.MovementUnit.assigned(
                        id,
                        registry.editUnits
                                .add(Unit.named("Đội " + made, UnitKind.OTHER, null, false))
                                .id(),
                        day(random))));
        edits.put(
                "contribution",
                random ->
                        follow.add(Contribution.money(id, unit(random).id(), day(random), 1_000L + made, "Cây giống")));
    }

    private void decisions() {
        edits.put("decision", random -> {
            RouteRoom.vote(room);
            List<Nomination> open = room.nominations.ofRound(room.round.id()).stream()
                    .filter(one -> !one.status().decided())
                    .toList();
            recording.record(new GrantOrder(
                    room.round.id(),
                    "GK_HUYEN",
                    "" + made,
                    LocalDate.of(2021, 12, 8),
                    "",
                    "",
                    null,
                    null,
                    List.of(open.get(random.nextInt(open.size())).id()),
                    ""));
        });
        edits.put("refused", random -> {
            Nomination fresh = nominations.add(nomination(random));
            RouteRoom.vote(room);
            recording.recordNothing(room.round.id(), List.of(fresh.id()), "chưa đủ thành tích");
        });
        edits.put(
                "typed decision",
                random -> recording.keep(
                        new PlannedDecision(room.round.id(), "GK_HUYEN", null, null, "Phòng " + made, "")));
    }

    private void office(Path folder) {
        edits.put("office", random -> {
            Office known = offices.find().orElseThrow();
            office.save(new Office(
                    known.name(),
                    known.shortName(),
                    known.parentName(),
                    known.letterhead(),
                    known.level(),
                    known.council(),
                    "Phòng " + made,
                    known.fund()));
        });
        edits.put("signatory", random -> office.save(Signatory.head("CHỦ TỊCH", "Người Ký " + made)));
        edits.put("signatory removed", random -> {
            List<Signatory> known = offices.signatories();
            if (!known.isEmpty()) {
                office.remove(known.get(random.nextInt(known.size())));
            }
        });
        edits.put("body", random -> office.add(copy()));
        edits.put("body changed", random -> {
            Body body = bodies.all().getFirst();
            List<vn.sovang.model.meeting.BodyMember> members = new ArrayList<>(body.members());
            members.add(members.get(random.nextInt(members.size())));
            office.save(body.with(members));
        });
        edits.put("body removed", random -> office.remove(bodies.all().getLast()));
        ChoosePaperStyle styles =
                new ChoosePaperStyle(Stores.of(room.database), new PaperFonts(folder, List.of()), room.journal);
        edits.put(
                "style",
                random -> styles.save(new PaperStyle(
                        styles.find().bodySize() == 14 ? 13.5 : 14, 1 + random.nextInt(5) / 10.0, false)));
        NameAwards names = new NameAwards(Stores.of(room.database), room.catalogue, room.journal);
        edits.put("award name", random -> names.call("GK_HUYEN", "Giấy khen số " + made));
        OfficeCalendar calendar = new OfficeCalendar(Stores.of(room.database), Holidays.load(), room.journal);
        edits.put("day", random -> calendar.set(LocalDate.of(2021, 1, 2).plusWeeks(made % 50), true, "Làm bù " + made));
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2021, 1, 1).plusDays(random.nextInt(300));
    }

    private String name() {
        return "Lò Thị Mẫu " + "ABCDĐEGHIKLMNOPQRSTUVXY".charAt(made % 23) + "a".repeat(1 + made / 23);
    }

    private Person person(Random random) {
        return people.get(random.nextInt(people.size()));
    }

    private Unit unit(Random random) {
        return room.proposers.get(random.nextInt(room.proposers.size()));
    }

    private Nomination nominated(Random random) {
        List<Nomination> all = room.nominations.ofRound(room.round.id());
        return all.get(random.nextInt(all.size()));
    }

    private Nomination nomination(Random random) {
        Nomination like = room.nominations.ofRound(room.round.id()).getFirst();
        return new Nomination(
                0,
                room.round.id(),
                SubjectKind.PERSON,
                unit(random).id(),
                null,
                null,
                name(),
                null,
                null,
                "",
                "Chuyên viên",
                "",
                like.awardCode(),
                "",
                false,
                vn.sovang.model.round.NominationStatus.PROPOSED,
                "",
                10 + made);
    }

    private AchievementReport report(Random random) {
        List<PastAward> awards = new ArrayList<>();
        List<Initiative> ideas = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            awards.add(new PastAward(2000 + i, "Giấy khen", "" + i, null, "UBND xã"));
            ideas.add(new Initiative(2010 + i, "Cải tiến " + made, ""));
        }
        return new AchievementReport(nominated(random).id(), "Việc " + made, "Kết quả", "", "", awards, "", "", ideas);
    }

    private Meeting opened(Random random) {
        return holding.open(room.round.id(), 1, unit(random).id(), null);
    }

    private Meeting moved(Meeting held) {
        return new Meeting(
                held.id(),
                held.roundId(),
                held.tier(),
                held.unitId(),
                held.bodyId(),
                held.startsAt(),
                held.endsAt(),
                "phòng " + made,
                held.chair(),
                held.chairPost(),
                held.secretary(),
                held.secretaryPost(),
                5,
                5,
                List.of(),
                held.method(),
                held.tellers(),
                held.denominator(),
                held.threshold(),
                "");
    }

    private PlannedPaper paper() throws Refusal {
        return room.ofBody(PaperKind.SUBMISSION);
    }

    private PaperWording words() throws Refusal {
        return room.wording.read(room.round.id(), paper()).words().with(WordingPart.CLOSING, "Lời kết số " + made);
    }

    private Body copy() {
        return bodies.all().getFirst().with(bodies.all().getFirst().members().subList(0, 1));
    }
}
