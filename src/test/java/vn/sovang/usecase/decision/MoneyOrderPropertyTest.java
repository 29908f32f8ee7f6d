package vn.sovang.usecase.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.model.AwardFamily;
import vn.sovang.model.Refusal;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.Round;
import vn.sovang.rule.money.AwardMoneyRule;
import vn.sovang.rule.money.MoneyAnswer;
import vn.sovang.usecase.TitleYear;
import vn.sovang.usecase.round.RoundDecisions;

/// The money of a round is one sum and one line for each nomination, whatever the order its decisions are recorded in.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MoneyOrderPropertyTest {
    private static final List<String> PERSON = List.of("LDTT", "CSTDCS", "CSTDT", "CSTDTQ", "GK_THUTRUONG", "BK_TINH");
    private static final List<String> COLLECTIVE = List.of("TTLDTT", "TTLDXS", "CTDT", "CTDCP", "BK_TINH");
    private static final List<String> HOUSEHOLD = List.of("GDVH", "GK_XA");
    private static final Map<String, Integer> YEARS = Map.of("CSTDT", 3, "CSTDTQ", 6);

    private TitleYear year;
    private int rounds = 2;
    private int numbers;

    @BeforeAll
    void open(@TempDir Path folder) throws Refusal {
        year = new TitleYear(folder);
    }

    @AfterAll
    void close() {
        year.close();
    }

    /// One decision to record: an award for some of those asked for it.
    private record Order(String award, List<Long> nominations) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyOrderBooksWhatWasShownAndWhatTheLawSays(long seed) throws Refusal {
        Random random = new Random(seed);
        Round round = year.year(2025, ++rounds);
        List<Nomination> asked = nominate(random, round);
        Map<Long, Long> due = due(asked);
        assertThat(year.shown(round, TitleYear.DAY)).isEqualTo(due);
        for (int turn = 0; turn < 2; turn++) {
            int steps = 0;
            for (Order order : shuffled(random, asked)) {
                GrantOrder said = order(round, order);
                PlannedGrants planned = year.recording.preview(said);
                RecordedDecision recorded = year.recording.record(said);
                assertThat(recorded.money()).as("booked of %s", order).isEqualTo(planned.money());
                assertThat(planned.corrected()).isZero();
                assertThat(recorded.corrections()).isEmpty();
                assertThat(year.shown(round, TitleYear.DAY)).isEqualTo(due);
                steps++;
            }
            assertThat(booked(asked)).isEqualTo(due);
            for (; steps > 0; steps--) {
                year.undo.undoLatest();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void whatIsAskedRefusedOrRevokedLaterIsReckonedWithAllBefore(long seed) throws Refusal {
        Random random = new Random(seed);
        Round round = year.year(2025, ++rounds);
        List<Nomination> early = nominate(random, round);
        List<Nomination> asked = new ArrayList<>(early);
        for (Order order : shuffled(random, early)) {
            year.recording.record(order(round, order));
        }
        for (Nomination one : early) {
            List<String> others = new ArrayList<>(one.kind().isPerson() ? PERSON : COLLECTIVE);
            others.removeAll(asked.stream()
                    .filter(each -> RoundClaims.subject(each).equals(RoundClaims.subject(one)))
                    .map(Nomination::awardCode)
                    .toList());
            if (one.kind() != SubjectKind.HOUSEHOLD && !others.isEmpty() && random.nextBoolean()) {
                asked.add(late(round, one, others.get(random.nextInt(others.size()))));
            }
        }
        List<Nomination> late = asked.subList(early.size(), asked.size());
        for (Order order : shuffled(random, late)) {
            if (random.nextInt(4) == 0) {
                year.recording.recordNothing(round.id(), order.nominations(), "chưa đủ tiêu chuẩn");
                asked = asked.stream()
                        .filter(one -> !order.nominations().contains(one.id()))
                        .toList();
            } else {
                assertSameChange(round, order);
            }
        }
        assertThat(booked(asked)).isEqualTo(due(asked));
        revokeSome(random, round, asked);
    }

    /// What is said of money recorded before is what becomes of it.
    private void assertSameChange(Round round, Order order) throws Refusal {
        GrantOrder said = order(round, order);
        PlannedGrants planned = year.recording.preview(said);
        RecordedDecision recorded = year.recording.record(said);
        assertThat(recorded.money()).isEqualTo(planned.money());
        assertThat(recorded.corrections().stream()
                        .mapToLong(MoneyCorrection::change)
                        .sum())
                .isEqualTo(planned.change());
        assertThat(recorded.corrections().stream()
                        .mapToInt(MoneyCorrection::grants)
                        .sum())
                .isEqualTo(planned.corrected());
    }

    private void revokeSome(Random random, Round round, List<Nomination> asked) throws Refusal {
        List<Nomination> standing = new ArrayList<>(asked);
        for (Nomination one : asked) {
            if (random.nextInt(3) == 0) {
                RoundDecisions decided = year.facts.decided(round.id());
                Decision decision = decided.decision(one.id()).orElseThrow();
                Decision by =
                        new Decision(0, "9" + ++numbers + "/QĐ-MAU", TitleYear.DAY, decision.authority(), "Hủy bỏ");
                year.revoking.revoke(new RevokeOrder(
                        decision.id(),
                        List.of(decided.grant(one.id()).orElseThrow().id()),
                        by,
                        "Khai man",
                        "",
                        false));
                standing.remove(one);
            }
        }
        assertThat(booked(standing)).isEqualTo(due(standing));
    }

    private List<Nomination> nominate(Random random, Round round) {
        List<Nomination> all = new ArrayList<>();
        for (int i = random.nextInt(2, 6); i > 0; i--) {
            // Names are few: who it is, the id says.
            String name = random.nextBoolean() ? "Lê Thị Mẫu" : "Hoàng Văn Thử";
            ask(random, round, SubjectKind.PERSON, year.person(name), name, PERSON, all);
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            ask(random, round, SubjectKind.COLLECTIVE, year.unit("Phòng Mẫu"), "Phòng Mẫu", COLLECTIVE, all);
        }
        if (random.nextBoolean()) {
            ask(random, round, SubjectKind.HOUSEHOLD, year.unit("Hộ Mẫu"), "Hộ Mẫu", HOUSEHOLD, all);
        }
        return all;
    }

    private void ask(
            Random random,
            Round round,
            SubjectKind kind,
            long id,
            String name,
            List<String> awards,
            List<Nomination> all) {
        List<String> some = new ArrayList<>(awards);
        Collections.shuffle(some, random);
        for (String award : some.subList(0, random.nextInt(1, some.size() + 1))) {
            all.add(year.nominate(round, kind, id, name, award));
        }
    }

    private Nomination late(Round round, Nomination like, String award) {
        Long id = like.kind().isPerson() ? like.personId() : like.unitId();
        return year.nominate(round, like.kind(), id == null ? 0 : id, like.subjectName(), award);
    }

    /// The awards in any order, some of them in two decisions.
    private static List<Order> shuffled(Random random, List<Nomination> asked) {
        List<Order> orders = new ArrayList<>();
        new TreeMap<>(asked.stream().collect(Collectors.groupingBy(Nomination::awardCode))).forEach((award, some) -> {
            List<Long> ids = new ArrayList<>(some.stream().map(Nomination::id).toList());
            Collections.shuffle(ids, random);
            int cut = random.nextInt(ids.size());
            orders.add(new Order(award, ids.subList(cut, ids.size())));
            if (cut > 0) {
                orders.add(new Order(award, ids.subList(0, cut)));
            }
        });
        Collections.shuffle(orders, random);
        return orders;
    }

    private GrantOrder order(Round round, Order order) {
        LocalDate day = TitleYear.DAY;
        return new GrantOrder(
                round.id(), order.award(), ++numbers + "/QĐ-MAU", day, "", "", null, null, order.nominations(), "");
    }

    private Map<Long, Long> booked(List<Nomination> some) {
        Map<Long, Long> booked = new TreeMap<>();
        for (Nomination one : some) {
            year.facts
                    .decided(one.roundId())
                    .grant(one.id())
                    .map(vn.sovang.model.decision.Grant::money)
                    .ifPresent(money -> booked.put(one.id(), money.amount()));
        }
        return booked;
    }

    /// What the law says, worked out anew: of a subject's titles of the same number of years only the highest.
    private Map<Long, Long> due(List<Nomination> some) throws Refusal {
        AwardMoneyRule rule =
                new AwardMoneyRule(year.facts.load(some.getFirst().roundId()).law(), year.catalogue);
        Map<Long, Long> due = new TreeMap<>();
        for (Nomination one : some) {
            if (rule.of(one.kind(), one.awardCode(), TitleYear.DAY) instanceof MoneyAnswer.Paid alone) {
                boolean higher = some.stream().anyMatch(other -> covers(rule, other, one));
                due.put(one.id(), higher ? 0 : alone.amount());
            }
        }
        return due;
    }

    private boolean covers(AwardMoneyRule rule, Nomination other, Nomination one) {
        Long its = one.kind().isPerson() ? one.personId() : one.unitId();
        Long others = one.kind().isPerson() ? other.personId() : other.unitId();
        return other.kind() == one.kind()
                && its != null
                && its.equals(others)
                && isTitle(one)
                && isTitle(other)
                && YEARS.getOrDefault(one.awardCode(), 1).equals(YEARS.getOrDefault(other.awardCode(), 1))
                && rank(other) < rank(one)
                && rule.of(other.kind(), other.awardCode(), TitleYear.DAY) instanceof MoneyAnswer.Paid;
    }

    private boolean isTitle(Nomination one) {
        return year.catalogue.byCode(one.awardCode()).orElseThrow().family() == AwardFamily.TITLE;
    }

    private int rank(Nomination one) {
        return year.catalogue.byCode(one.awardCode()).orElseThrow().rank();
    }
}
