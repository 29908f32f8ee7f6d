package vn.sovang.usecase.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.EntryKind;
import vn.sovang.model.LawOverride;
import vn.sovang.model.Refusal;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.FundEntry;
import vn.sovang.model.decision.FundEntryKind;
import vn.sovang.model.decision.GrantMoney;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.model.round.Round;
import vn.sovang.rule.ProvinceLaws;
import vn.sovang.store.StoreContent;
import vn.sovang.store.Stores;
import vn.sovang.usecase.TitleYear;
import vn.sovang.usecase.office.EditLaw;
import vn.sovang.usecase.work.AuditTrail;

/// What is shown of the money is what is recorded, and what is recorded later reckons anew what it touches, and says so
/// (decision 0027). Base salary 2.340.000: LĐTT 710.000, CSTĐ cơ sở 2.340.000, CSTĐ tỉnh 7.020.000.
class MoneyReckonedTogetherTest {
    private static final LocalDate DAY = TitleYear.DAY;
    private static final long LDTT = 710_000;
    private static final long CSTDCS = 2_340_000;
    private static final long CSTDT = 7_020_000;

    @TempDir
    private Path folder;

    private TitleYear year;
    private long person;

    @BeforeEach
    void open() throws Refusal {
        year = new TitleYear(folder);
        person = year.person("Lò Thị Mẫu");
    }

    @AfterEach
    void close() {
        year.close();
    }

    @Test
    void theLowerTitleRecordedFirstBooksWhatWasShown() throws Refusal {
        Nomination lower = year.title(person, "LDTT");
        Nomination higher = year.title(person, "CSTDCS");
        assertThat(year.shown(year.round, DAY)).containsEntry(lower.id(), 0L).containsEntry(higher.id(), CSTDCS);
        assertThat(year.record("LDTT", "11").money()).isZero();
        assertThat(year.record("CSTDCS", "12").corrections()).isEmpty();
        assertThat(year.booked(lower) + year.booked(higher)).isEqualTo(CSTDCS);
    }

    @Test
    void aTitleOfThreeYearsCountsApartFromThatOfTheYear() throws Refusal {
        Nomination lower = year.title(person, "CSTDCS");
        Nomination higher = year.title(person, "CSTDT");
        assertThat(year.shown(year.round, DAY))
                .containsEntry(lower.id(), CSTDCS)
                .containsEntry(higher.id(), CSTDT);
        year.record("CSTDCS", "11");
        year.record("CSTDT", "12");
        assertThat(year.booked(lower)).isEqualTo(CSTDCS);
        assertThat(year.booked(higher)).isEqualTo(CSTDT);
    }

    @Test
    void aPeriodTypedAsTheYearIsTheYearAndAMonthLessIsAnother() throws Refusal {
        Nomination lower = year.title(person, "LDTT");
        Nomination higher = year.title(person, "CSTDCS");
        year.recording.keep(planned("CSTDCS", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
        assertThat(year.shown(year.round, DAY)).containsEntry(lower.id(), 0L);
        year.recording.keep(planned("CSTDCS", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 11, 30)));
        assertThat(year.shown(year.round, DAY)).containsEntry(lower.id(), LDTT);
        year.recording.record(GrantOrder.all(
                year.round.id(), "CSTDCS", "11/QĐ-MAU", DAY, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 11, 30)));
        year.record("LDTT", "12");
        assertThat(year.booked(lower)).isEqualTo(LDTT);
        assertThat(year.booked(higher)).isEqualTo(CSTDCS);
    }

    @Test
    void peopleOfOneNameAreEachPaidTheirOwn() throws Refusal {
        Nomination lower = year.nominate(year.round, SubjectKind.PERSON, person, "Lò Thị Mẫu", "LDTT");
        Nomination higher =
                year.nominate(year.round, SubjectKind.PERSON, year.person("Lò Thị Mẫu"), "Lò Thị Mẫu", "CSTDCS");
        Nomination unknown = year.nominations.add(untied(lower, 0));
        Nomination another = year.nominations.add(untied(higher, 1));
        assertThat(year.shown(year.round, DAY))
                .containsEntry(lower.id(), LDTT)
                .containsEntry(higher.id(), CSTDCS)
                .containsEntry(unknown.id(), LDTT)
                .containsEntry(another.id(), CSTDCS);
        year.record("CSTDCS", "11");
        assertThat(year.record("LDTT", "12").money()).isEqualTo(2 * LDTT);
    }

    @Test
    void aUnitAndAPersonOfOneNumberAreTwo() throws Refusal {
        long unit = year.unit("Phòng Mẫu");
        long same = person;
        while (same < unit) {
            same = year.person("Người mẫu");
        }
        while (unit < same) {
            unit = year.unit("Phòng Mẫu");
        }
        assertThat(unit).isEqualTo(same);
        Nomination lower = year.nominate(year.round, SubjectKind.COLLECTIVE, unit, "Phòng Mẫu", "TTLDTT");
        year.title(same, "CSTDT");
        assertThat(year.shown(year.round, DAY).get(lower.id())).isPositive();
    }

    @Test
    void aHigherTitleAskedLaterReckonsTheLowerAnewAndSaysWhatTheFundHasPaid() throws Refusal {
        Nomination lower = year.title(person, "LDTT");
        RecordedDecision first = year.record("LDTT", "11");
        assertThat(first.money()).isEqualTo(LDTT);
        year.fund.pay(first.decision().id(), DAY, "");
        year.title(person, "CSTDCS");
        var before = StoreContent.of(year.database);

        PlannedGrants planned = year.recording.preview(order("CSTDCS", "12", null, null));
        assertThat(planned.sentence())
                .isEqualTo("Sẽ ghi 01 kết quả khen, tiền thưởng 2.340.000 đồng. "
                        + "Tính lại 01 kết quả đã ghi: giảm 710.000 đồng.");
        RecordedDecision second = year.record("CSTDCS", "12");
        assertThat(second.sentence())
                .contains("tiền thưởng 2.340.000 đồng.")
                .contains("Đã tính lại 01 kết quả khen của Quyết định số 11/QĐ-MAU ngày 20/01/2026: giảm 710.000 đồng.")
                .contains("Quỹ đã chi 710.000 đồng theo quyết định này, nay chi thừa 710.000 đồng");
        assertThat(year.booked(lower)).isZero();
        assertThat(year.fund.due(first.decision().id())).isEqualTo(-LDTT);
        assertThat(new AuditTrail(Stores.of(year.database))
                        .of(EntryKind.DECISION, first.decision().id()))
                .anySatisfy(line -> {
                    assertThat(line.about()).contains("số 12/QĐ-MAU");
                    assertThat(line.fields()).singleElement().satisfies(grant -> {
                        assertThat(grant.before()).endsWith(", 710.000 đồng");
                        assertThat(grant.after()).endsWith(", 0 đồng");
                    });
                });

        year.undo.undoLatest();
        var after = StoreContent.of(year.database);
        for (String table : List.of("decision", "grant", "nomination_result", "nomination", "fund_entry")) {
            assertThat(after.get(table)).as(table).isEqualTo(before.get(table));
        }
    }

    @Test
    void whatWasPaidTooMuchComesBackIntoTheFundOnce() throws Refusal {
        year.title(person, "LDTT");
        long first = year.record("LDTT", "11").decision().id();
        assertThatThrownBy(() -> year.fund.takeBackExcess(first, DAY, ""))
                .hasMessageContaining("không có khoản nào chi thừa");
        year.fund.pay(first, DAY, "");
        year.title(person, "CSTDCS");
        year.record("CSTDCS", "12");
        assertThatThrownBy(() -> year.fund.pay(first, DAY, "")).isInstanceOf(Refusal.class);
        FundEntry back = year.fund.takeBackExcess(first, DAY, "Phiếu thu số 3");
        assertThat(back.kind()).isEqualTo(FundEntryKind.IN);
        assertThat(back.amount()).isEqualTo(LDTT);
        assertThat(year.fund.due(first)).isZero();
        assertThat(year.fund.ledger().balance()).isZero();
        assertThatThrownBy(() -> year.fund.takeBackExcess(first, DAY, "")).isInstanceOf(Refusal.class);
    }

    @Test
    void aHigherTitleRefusedMakesTheLowerDue() throws Refusal {
        Nomination lower = year.title(person, "LDTT");
        Nomination higher = year.title(person, "CSTDCS");
        year.record("LDTT", "11");
        RecordedNothing nothing =
                year.recording.recordNothing(year.round.id(), List.of(higher.id()), "chưa đủ tiêu chuẩn");
        assertThat(nothing.sentence())
                .isEqualTo(
                        "Đã ghi 01 đề nghị không được khen. Đợt xét đã có đủ kết quả. Đã tính lại 01 kết quả khen của "
                                + "Quyết định số 11/QĐ-MAU ngày 20/01/2026: tăng 710.000 đồng.");
        assertThat(year.booked(lower)).isEqualTo(LDTT);
    }

    @Test
    void aHigherTitleRevokedMakesTheLowerDueAndUndoneNoMore() throws Refusal {
        Nomination lower = year.title(person, "LDTT");
        Nomination revokedOne = year.title(person, "CSTDCS");
        year.record("LDTT", "11");
        Decision higher = year.record("CSTDCS", "12").decision();
        Revoked revoked = year.revoking.revoke(new RevokeOrder(
                higher.id(),
                List.of(),
                new Decision(0, "30/QĐ-MAU", DAY, higher.authority(), "Hủy bỏ"),
                "Khai man",
                "",
                true));
        assertThat(revoked.sentence())
                .startsWith("Đã hủy bỏ 01 kết quả khen; hạn nộp lại ")
                .contains("Đã tính lại 01 kết quả khen của Quyết định số 11/QĐ-MAU", "tăng 710.000 đồng");
        assertThat(year.booked(lower)).isEqualTo(LDTT);
        assertThat(year.shown(year.round, null)).containsEntry(lower.id(), LDTT).containsEntry(revokedOne.id(), 0L);
        assertThat(year.reckoning.sheet(year.round.id(), null).total()).isEqualTo(LDTT);
        year.undo.undoLatest();
        assertThat(year.booked(lower)).isZero();
    }

    @Test
    void aLowerAwardGivenInsteadIsReckonedAsWhatWasGiven() throws Refusal {
        Nomination lower = year.title(person, "LDTT");
        Nomination higher = year.title(person, "CSTDT");
        year.record("LDTT", "11");
        assertThat(year.booked(lower)).isEqualTo(LDTT);
        RecordedDecision other = year.recording.record(new GrantOrder(
                year.round.id(),
                "CSTDCS",
                "12/QĐ-MAU",
                DAY,
                "",
                "",
                null,
                null,
                List.of(higher.id()),
                "mới đủ hai năm"));
        assertThat(other.money()).isEqualTo(CSTDCS);
        assertThat(other.corrections()).singleElement().satisfies(one -> assertThat(one.change())
                .isEqualTo(-LDTT));
        assertThat(year.booked(lower)).isZero();
    }

    @Test
    void oneDecisionThatGivesTwoTitlesKeepsThePeriodOfEach() throws Refusal {
        Nomination lower = year.title(person, "CSTDCS");
        Nomination higher = year.title(person, "CSTDT");
        year.recording.record(order("CSTDCS", "11", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
        GrantOrder threeYears = order("CSTDT", "11", LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31));
        assertThat(year.recording.preview(threeYears).money()).isEqualTo(CSTDT);
        assertThat(year.recording.record(threeYears).corrections()).isEmpty();
        assertThat(year.booked(lower)).isEqualTo(CSTDCS);
        assertThat(year.booked(higher)).isEqualTo(CSTDT);
        assertThat(year.reckoning.correct(year.round.id())).isEmpty();
    }

    @Test
    void theNextYearsRoundIsAnotherTimeAndPeriod() throws Refusal {
        Nomination lower = year.title(person, "LDTT");
        year.record("LDTT", "11");
        Round next = year.year(2026, 3);
        Nomination higher = year.nominate(next, SubjectKind.PERSON, person, "Lò Thị Mẫu", "CSTDCS");
        LocalDate then = LocalDate.of(2027, 1, 20);
        RecordedDecision recorded = year.record(next, "CSTDCS", "11", then);
        assertThat(recorded.corrections()).isEmpty();
        assertThat(year.booked(lower)).isEqualTo(LDTT);
        assertThat(year.booked(higher)).isPositive();
    }

    @Test
    void whereTheOfficeTakesAYearForOneTimeRoundsOfThatYearCountTogether() throws Refusal {
        new EditLaw(Stores.of(year.database), ProvinceLaws.load(), year.catalogue, year.journal)
                .set(new LawOverride(0, "SAME_TIME", "", "YEAR", LocalDate.of(2025, 1, 1), null, "", "Thống nhất"));
        Nomination lower = year.title(person, "LDTT");
        year.record("LDTT", "11");
        Round again = year.year(2025, 3);
        Nomination higher = year.nominate(again, SubjectKind.PERSON, person, "Lò Thị Mẫu", "CSTDCS");
        Nomination third = year.nominate(again, SubjectKind.PERSON, person, "Lò Thị Mẫu", "LDTT");
        assertThat(year.shown(again, DAY)).containsEntry(third.id(), 0L);
        assertThat(year.record(again, "CSTDCS", "12", DAY.plusDays(30)).corrections())
                .singleElement()
                .satisfies(one -> assertThat(one.decision().number()).isEqualTo("11/QĐ-MAU"));
        assertThat(year.booked(lower)).isZero();
        assertThat(year.booked(higher)).isEqualTo(CSTDCS);
    }

    @Test
    void aTitleWithoutADayYetCoversTheLowerAllTheSame() throws Refusal {
        Nomination lower = year.title(person, "LDTT");
        Nomination higher = year.title(person, "CSTDCS");
        List<AwardOutcome> desks = year.reading.desks(year.round.id(), order("LDTT", "11", null, null));
        assertThat(money(desks, lower)).isZero();
        assertThat(money(desks, higher)).isNull();
        assertThat(year.recording.record(order("LDTT", "11", null, null)).money())
                .isZero();
    }

    @Test
    void moneyBookedTwiceByAnOlderProgramIsShownAndMendedOnRequest() throws Refusal {
        Nomination lower = year.title(person, "LDTT");
        year.title(person, "CSTDCS");
        year.record("LDTT", "11");
        year.record("CSTDCS", "12");
        var grant = year.facts.decided(year.round.id()).grant(lower.id()).orElseThrow();
        year.grants.update(grant.paid(new GrantMoney(LDTT, "0,3 × 2.340.000 = 702.000", "", true)));
        List<AwardOutcome> desks = year.reading.desks(year.round.id(), null);
        assertThat(desks).extracting(AwardOutcome::differing).containsExactly(0, 1);
        assertThat(year.reckoning.correct(year.round.id())).singleElement().satisfies(one -> {
            assertThat(one.change()).isEqualTo(-LDTT);
            assertThat(one.decision().number()).isEqualTo("11/QĐ-MAU");
        });
        assertThat(year.booked(lower)).isZero();
        assertThat(year.reckoning.correct(year.round.id())).isEmpty();
    }

    private static @Nullable Long money(List<AwardOutcome> desks, Nomination one) {
        return desks.stream()
                .flatMap(desk -> desk.lines().stream())
                .filter(line -> line.nominationId() == one.id())
                .map(NominationOutcome::money)
                .map(money -> java.util.Optional.ofNullable(money == null ? null : money.amount()))
                .findFirst()
                .orElseThrow()
                .orElse(null);
    }

    private vn.sovang.model.decision.PlannedDecision planned(String award, LocalDate from, LocalDate to) {
        return new vn.sovang.model.decision.PlannedDecision(year.round.id(), award, from, to, "", "");
    }

    private GrantOrder order(String award, String number, @Nullable LocalDate from, @Nullable LocalDate to) {
        return GrantOrder.all(year.round.id(), award, number + "/QĐ-MAU", DAY, from, to);
    }

    private static Nomination untied(Nomination like, int further) {
        return new Nomination(
                0,
                like.roundId(),
                like.kind(),
                like.proposerUnitId(),
                null,
                like.unitId(),
                like.subjectName(),
                null,
                null,
                "",
                like.post(),
                like.unitName(),
                like.awardCode(),
                "",
                false,
                NominationStatus.PROPOSED,
                "",
                50 + further);
    }
}
