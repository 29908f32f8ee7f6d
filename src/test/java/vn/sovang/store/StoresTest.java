package vn.sovang.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Attachment;
import vn.sovang.model.AuditEntry;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Level;
import vn.sovang.model.Office;
import vn.sovang.model.Refusal;
import vn.sovang.model.Signatory;
import vn.sovang.model.SigningPower;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.dossier.Paper;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperPlace;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Body;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.registry.Cluster;
import vn.sovang.model.registry.Headcount;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitClass;
import vn.sovang.model.registry.UnitDetails;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.model.round.PastAward;
import vn.sovang.model.round.Round;
import vn.sovang.model.round.Tier;
import vn.sovang.model.round.TierKind;
import vn.sovang.store.core.EarlierText;
import vn.sovang.store.registry.PersonRow;
import vn.sovang.text.SortKey;

class StoresTest {
    @TempDir
    Path folder;

    private OpenStore store;

    @BeforeEach
    void open() throws Refusal {
        store = OpenStore.in(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void keepsOneOffice() {
        assertThat(store.offices.find()).isEmpty();
        Office first = office("Ủy ban nhân dân xã Mẫu");
        store.offices.save(first);
        assertThat(store.offices.find()).contains(first);
        Office second = office("Ủy ban nhân dân phường Mẫu");
        store.offices.save(second);
        assertThat(store.offices.find()).contains(second);
    }

    @Test
    void keepsSignatoriesInTheOrderTheyCame() {
        Signatory head = store.offices.saveSignatory(Signatory.head("Chủ tịch", "Ma Văn Kháng"));
        Signatory deputy = store.offices.saveSignatory(new Signatory(
                0, "Ủy ban nhân dân", SigningPower.KT, "Chủ tịch", "Phó Chủ tịch", "Trưởng phòng", "Âu Thị Bế"));
        assertThat(head.id()).isPositive();
        Signatory renamed = new Signatory(head.id(), "", SigningPower.OWN, "", "Chủ tịch", "", "Ma Thị Lan");
        assertThat(store.offices.saveSignatory(renamed)).isEqualTo(renamed);
        assertThat(store.offices.signatories()).containsExactly(renamed, deputy);
        store.offices.removeSignatory(head.id());
        assertThat(store.offices.signatories()).containsExactly(deputy);
        assertThatThrownBy(() -> store.offices.saveSignatory(renamed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsEveryFieldOfAUnit() {
        Unit parent = store.unit("Trạm Lâm nghiệp");
        Unit successor = store.unit("Trạm mới");
        Unit unit = store.units.add(new Unit(
                0,
                "LN-02",
                "Tổ Ươm cây",
                "Tổ Ươm",
                UnitKind.RESIDENTIAL_GROUP,
                parent.id(),
                true,
                new Letterhead("TRẠM\nLÂM NGHIỆP", "TỔ ƯƠM CÂY", "TƯC", "Mẫu"),
                "Tổ trưởng",
                "Hứa Văn Cường",
                "Có 5 người.\nThành lập 1999.",
                "Ươm cây",
                LocalDate.of(1999, 1, 2),
                LocalDate.of(2020, 12, 31),
                successor.id(),
                new UnitDetails(
                        UnitClass.ADMINISTRATION,
                        "0007",
                        store.clusters
                                .add(new Cluster(0, "Khối lâm nghiệp", Level.PROVINCE, parent.id()))
                                .id(),
                        new Headcount(5, 2, null, 1),
                        "Lập năm 1999.",
                        "Một tổ.",
                        List.of("Tổ Giống cây", "Tổ Vườn ươm"))));
        assertThat(store.units.find(unit.id())).contains(unit);
        Unit changed = Unit.named("Tổ khác", UnitKind.OTHER, null, false).withId(unit.id());
        store.units.update(changed);
        assertThat(store.units.find(unit.id())).contains(changed);
        assertThat(store.units.count()).isEqualTo(3);
    }

    @Test
    void keepsThePostsOfAPerson() {
        Unit unit = store.unit("Trạm Lâm nghiệp");
        Person person = store.people.add(Person.listed("Nông Thị Hoa", null, null, "Nùng"));
        Post old = store.people.addPost(
                new Post(0, person.id(), null, "Công nhân", LocalDate.of(2001, 1, 1), LocalDate.of(2010, 6, 30)));
        Post present = store.people.addPost(
                new Post(0, person.id(), unit.id(), "Trạm trưởng", LocalDate.of(2010, 7, 1), null));
        assertThat(store.people.postsOf(person.id())).containsExactly(present, old);
        assertThat(store.people.rows("", LocalDate.of(2010, 7, 1), 10, 0))
                .containsExactly(new PersonRow(
                        person.id(),
                        "Nông Thị Hoa",
                        null,
                        null,
                        "Nùng",
                        null,
                        SortKey.ofPerson("Nông Thị Hoa"),
                        "Trạm trưởng",
                        "Trạm Lâm nghiệp"));
    }

    @Test
    void showsNoPostThatHasEnded() {
        Person person = store.people.add(Person.listed("Nông Thị Hoa", null, null, ""));
        store.people.addPost(new Post(0, person.id(), null, "Công nhân", null, LocalDate.of(2010, 6, 30)));
        LocalDate last = LocalDate.of(2010, 6, 30);
        assertThat(store.people.rows("hoa", last, 10, 0))
                .extracting(PersonRow::post)
                .containsExactly("Công nhân");
        assertThat(store.people.rows("hoa", last.plusDays(1), 10, 0))
                .extracting(PersonRow::post)
                .containsExactly("");
    }

    @Test
    void keepsMovementsWithTheirLists() {
        Movement movement = store.movement();
        assertThat(store.movements.find(movement.id())).contains(movement);
        Movement second = store.movement();
        assertThat(store.movements.all()).containsExactly(second, movement);
    }

    @Test
    void keepsBodiesWithTheirMembers() {
        Body body = store.body();
        assertThat(store.bodies.find(body.id())).contains(body);
        Body smaller = new Body(
                body.id(),
                body.name(),
                "BCĐ",
                body.letterhead(),
                body.signatory(),
                "VT",
                body.members().subList(1, 2));
        store.bodies.update(smaller);
        assertThat(store.bodies.all()).containsExactly(smaller);
    }

    @Test
    void keepsTierIdsWhenARoundIsUpdated() {
        Round round = store.round();
        assertThat(store.rounds.find(round.id())).contains(round);
        assertThat(round.tiers()).extracting(Tier::id).doesNotContain(0L);
        Tier kept = round.tiers().get(1);
        Tier first = new Tier(kept.id(), 1, kept.kind(), kept.bodyId(), "Trước", "", "");
        Tier added = new Tier(0, 2, TierKind.COUNCIL, null, "Hội đồng", "", "");
        Round updated = store.rounds.update(new Round(
                round.id(),
                round.movementId(),
                "Đổi tên",
                2,
                2022,
                LocalDate.of(2022, 1, 1),
                "R2",
                round.status(),
                null,
                List.of(first, added)));
        assertThat(updated.tiers().getFirst()).isEqualTo(first);
        assertThat(store.rounds.find(round.id())).contains(updated);
        assertThat(store.rounds.ofMovement(round.movementId())).containsExactly(updated);
        assertThat(store.rounds.all()).containsExactly(updated);
    }

    @Test
    void ordersNominationsAsTheyCame() {
        Round round = store.round();
        Unit unit = store.unit("Trạm Lâm nghiệp");
        Person person = store.people.add(Person.listed("Nông Thị Hoa", null, null, ""));
        Nomination first =
                store.nominations.add(OpenStore.nominationOf(round.id(), unit.id(), person.id(), "Nông Thị Hoa"));
        Nomination second = store.nomination(round, unit, "Bế Văn An");
        store.nominations.update(second.withStatus(NominationStatus.WITHDRAWN));
        assertThat(store.nominations.ofRound(round.id()))
                .containsExactly(first, second.withStatus(NominationStatus.WITHDRAWN));
        assertThat(store.nominations.historyOfPerson(person.id())).containsExactly(first);
        assertThat(store.nominations.historyOfUnit(unit.id())).isEmpty();
    }

    @Test
    void keepsReportsWithPastAwards() {
        Round round = store.round();
        Unit unit = store.unit("Trạm Lâm nghiệp");
        long id = store.nomination(round, unit, "Bế Văn An").id();
        long other = store.nomination(round, unit, "Bế Văn Bình").id();
        assertThat(store.nominations.report(id)).isEqualTo(AchievementReport.blank(id));
        AchievementReport report = new AchievementReport(
                id,
                "Trồng cây",
                "1.000 cây\n2 ha",
                "Dốc",
                "Xanh",
                List.of(
                        new PastAward(2019, "Giấy khen", "112/QĐ-UBND", LocalDate.of(2020, 1, 5), "UBND huyện"),
                        new PastAward(2018, "Lao động tiên tiến", "", null, "")));
        store.nominations.saveReport(report);
        assertThat(store.nominations.report(id)).isEqualTo(report);
        AchievementReport shorter = new AchievementReport(id, "", "5 cây", "", "", List.of());
        store.nominations.saveReport(shorter);
        assertThat(store.nominations.report(id)).isEqualTo(shorter);
        store.nominations.saveReport(report);
        assertThat(store.nominations.reports(round.id()))
                .isEqualTo(Map.of(id, report))
                .doesNotContainKey(other);
    }

    @Test
    void keepsMeetingsAndBallots() {
        Round round = store.round();
        Unit unit = store.unit("Trạm Lâm nghiệp");
        Nomination nomination = store.nomination(round, unit, "Bế Văn An");
        Meeting meeting = store.meeting(round, unit);
        assertThat(store.meetings.find(meeting.id())).contains(meeting);
        assertThat(store.meetings.of(round.id(), 1, unit.id(), null)).contains(meeting);
        assertThat(store.meetings.of(round.id(), 1, null, 1L)).isEmpty();
        assertThat(store.meetings.save(meeting)).isEqualTo(meeting);
        assertThat(store.meetings.ofRound(round.id())).containsExactly(meeting);
        assertThat(store.meetings.ballotsOfRound(round.id())).isEmpty();
        store.meetings.saveBallot(Ballot.unanimous(meeting.id(), nomination.id(), 7));
        Ballot split = new Ballot(meeting.id(), nomination.id(), 7, 7, 6, 3, 2, 1, 1, "đếm lại");
        store.meetings.saveBallots(List.of(split));
        assertThat(store.meetings.ballots(meeting.id())).isEqualTo(Map.of(nomination.id(), split));
        assertThat(store.meetings.ballotsOfRound(round.id()))
                .isEqualTo(Map.of(meeting.id(), Map.of(nomination.id(), split)));
    }

    @Test
    void aUnitMeetsOnceInATier() {
        Round round = store.round();
        Unit unit = store.unit("Trạm Lâm nghiệp");
        store.meeting(round, unit);
        assertThatThrownBy(() -> store.meeting(round, unit)).hasStackTraceContaining("UNIQUE");
        assertThatThrownBy(() -> store.meetings.save(
                        store.meetings.ofRound(round.id()).getFirst().withId(99)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void savingAPaperAgainKeepsItsId() {
        Round round = store.round();
        Unit unit = store.unit("Trạm Lâm nghiệp");
        PaperPlace place = PaperPlace.ofUnit(1, PaperKind.SUBMISSION, unit.id());
        Paper first = store.papers.save(Paper.blank(round.id(), place));
        Paper printed = first.numbered("05/TTr-TLN", LocalDate.of(2021, 10, 9))
                .printed("9f", "01/to-trinh.pdf", Instant.parse("2021-10-08T03:04:05.678Z"));
        assertThat(store.papers.save(printed)).isEqualTo(printed);
        PaperPlace bodys = PaperPlace.of(1, PaperKind.SUBMISSION);
        Paper ofBody = store.papers.save(Paper.blank(round.id(), bodys));
        assertThat(store.papers.ofRound(round.id())).containsExactly(printed, ofBody);
        assertThat(store.papers.find(round.id(), place)).contains(printed);
        assertThat(store.papers.find(round.id(), bodys)).contains(ofBody);
        assertThat(store.papers.find(round.id(), PaperPlace.of(2, PaperKind.SUBMISSION)))
                .isEmpty();
    }

    @Test
    void keepsAttachmentsAndTheJournal() {
        Person person = store.people.add(Person.listed("Nông Thị Hoa", null, null, ""));
        Instant now = Instant.parse("2021-10-08T03:04:05.000000001Z");
        Attachment scan = store.attachments.add(new Attachment(
                0,
                new Attachment.Owner(Attachment.OwnerKind.PERSON, person.id()),
                "ab".repeat(32),
                "bằng khen.pdf",
                "application/pdf",
                5,
                now));
        assertThat(store.attachments.of(scan.owner())).containsExactly(scan);
        assertThat(store.attachments.of(new Attachment.Owner(Attachment.OwnerKind.NOMINATION, person.id())))
                .isEmpty();
        OldAudit.write(store.database, new AuditEntry(0, now, "văn thư", "person:1", "Thêm", "", "Hoa"));
        OldAudit.write(store.database, new AuditEntry(0, now, "văn thư", "person:2", "Thêm", "", "Lan"));
        assertThat(store.audit.of("person:1"))
                .containsExactly(new AuditEntry(1, now, "văn thư", "person:1", "Thêm", "", "Hoa"));
    }

    private static Office office(String name) {
        return new Office(
                name,
                "UBND",
                "Ủy ban nhân dân tỉnh Mẫu",
                new Letterhead("TỈNH MẪU", "ỦY BAN NHÂN DÂN", "UBND", "Mẫu"),
                Level.COMMUNE,
                "Hội đồng Thi đua - Khen thưởng",
                "Văn phòng",
                "Quỹ thi đua");
    }

    /// Found by a second round: the first one's collectives and households have no person, its people may have no unit.
    @Test
    void earlierReportsTellOfSubjectsThatHaveNoPersonOrNoUnit() throws Exception {
        Round round = store.round();
        Unit unit = store.unit("Hộ ông Mẫu");
        for (SubjectKind kind : SubjectKind.values()) {
            Nomination named = OpenStore.nominationOf(round.id(), unit.id(), null, "Người " + kind);
            Nomination added = store.nominations.add(new Nomination(
                    0,
                    round.id(),
                    kind,
                    unit.id(),
                    null,
                    kind.isPerson() ? null : unit.id(),
                    named.subjectName(),
                    null,
                    null,
                    "",
                    "",
                    "",
                    "BK_TINH",
                    "",
                    false,
                    NominationStatus.PROPOSED,
                    "",
                    1));
            store.nominations.saveReport(new AchievementReport(added.id(), "", "Trồng 200 cây.", "", "", List.of()));
        }
        assertThat(store.nominations.earlierReports(round.id() + 1))
                .extracting(EarlierText::personId, EarlierText::unitId)
                .containsExactly(tuple(null, unit.id()), tuple(null, unit.id()), tuple(null, null));
    }
}
