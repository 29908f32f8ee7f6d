package vn.sovang.usecase.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.form.DocumentText;
import vn.sovang.model.Refusal;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperPlace;
import vn.sovang.model.meeting.Absence;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.CountingTime;
import vn.sovang.model.meeting.Denominator;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.MeetingRules;
import vn.sovang.model.meeting.MemberChoice;
import vn.sovang.model.meeting.MemberVote;
import vn.sovang.model.meeting.Ruling;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.model.meeting.VoteTerms;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.count.RoundResults;
import vn.sovang.rule.count.Tally;
import vn.sovang.seed.Generator;
import vn.sovang.seed.Seeded;
import vn.sovang.seed.Seeds;
import vn.sovang.usecase.SmallRound;
import vn.sovang.usecase.press.Printable;
import vn.sovang.usecase.ready.CheckPapers;
import vn.sovang.usecase.round.Reviewer;
import vn.sovang.usecase.round.WholeRound;

/// Over random rounds the papers of a meeting say the same: who came before it, who passed with which award, how many.
class PapersAgreePropertyTest {
    private static final AwardCatalogue CATALOGUE = AwardCatalogue.load();
    /// Asked for, and what members propose in its place; the office itself decides the second and the third.
    private static final List<String> AWARDS = List.of("BK_TINH", "GK_TP", "GK_PHUONG");

    private static final int MEMBERS = 7;

    private static WholeRound sample;

    /// One nomination: its award, and how it fares in the unit's and in the body's meeting.
    record Fate(boolean person, boolean first, int award, Votes unit, Votes body) {}

    /// @param choices of all members, of which those who may vote are taken
    /// @param ruling 0 none, 1 passed, 2 failed
    record Votes(boolean held, List<MemberChoice> choices, int ruling) {}

    /// How a meeting votes.
    record Way(int absent, boolean written, List<VoteTerms> terms) {}

    private record Votings(List<Fate> fates, Way unitWay, Way bodyWay) {}

    @BeforeAll
    static void aSmallRoundIsLoaded(@TempDir Path folder) throws IOException, Refusal {
        try (SmallRound small = new SmallRound(folder)) {
            sample = small.facts.load(small.round.id());
        }
    }

    private static final Generator<MemberChoice> CHOICES = Generator.<MemberChoice>often(
                    9, Generator.just(MemberChoice.AGREE))
            .or(3, Generator.just(MemberChoice.DISAGREE))
            .or(3, Generator.just(MemberChoice.LOWER))
            .or(1, Generator.just(MemberChoice.OTHER))
            .or(1, Generator.just(MemberChoice.INVALID))
            .or(1, Generator.just(MemberChoice.SAT_OUT));

    private static Votes votes(Random random) {
        return new Votes(
                random.nextInt(15) > 0,
                CHOICES.evenList(MEMBERS, MEMBERS).next(random),
                Math.max(0, random.nextInt(13) - 10));
    }

    private static Fate fate(Random random) {
        return new Fate(random.nextBoolean(), random.nextBoolean(), random.nextInt(2), votes(random), votes(random));
    }

    private static VoteTerms terms(Random random) {
        String percent = Generator.of("", "50", "66.67", "80").next(random);
        return new VoteTerms(
                Generator.of(VoteMethod.class).next(random),
                Generator.of(Denominator.class).next(random),
                percent.isEmpty() ? null : new BigDecimal(percent),
                "Quy chế Hội đồng");
    }

    private static Way way(Random random) {
        Generator<VoteTerms> terms = PapersAgreePropertyTest::terms;
        return new Way(
                random.nextInt(4),
                random.nextBoolean(),
                terms.evenList(AWARDS.size(), AWARDS.size()).next(random));
    }

    private static Votings votings(Random random) {
        Generator<Fate> fate = PapersAgreePropertyTest::fate;
        return new Votings(fate.evenList(1, 12).next(random), way(random), way(random));
    }

    @Seeded(12)
    void papersOfARoundAgreeInCountsAndNames(long seed) {
        Seeds.hold(seed, 10, PapersAgreePropertyTest::votings, votings -> {
            WholeRound whole = round(votings.fates(), votings.unitWay(), votings.bodyWay());
            for (Unit unit : whole.proposers()) {
                agree(whole, 1, unit.id());
            }
            agree(whole, 2, null);
            decisionsNameWhoPassed(whole);
        });
    }

    /// Minutes, counting minutes, submission and annex of one meeting.
    private static void agree(WholeRound whole, int tier, @Nullable Long unitId) {
        Reviewer reviewer = Reviewer.of(whole, tier, unitId);
        String minutes = text(whole, tier, PaperKind.MINUTES, unitId);
        String counting = text(whole, tier, PaperKind.COUNTING_MINUTES, unitId);
        Map<String, String> results = results(minutes);

        assertThat(results.keySet()).as("voted on").isEqualTo(names(reviewer.before()));
        results(counting).forEach((name, result) -> assertThat(result).as(name).isEqualTo(results.get(name)));
        Set<String> goOn = results.entrySet().stream()
                .filter(result -> !result.getValue().startsWith("Không"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(goOn).as("passed or open").isEqualTo(names(reviewer.passed()));
        assertThat(listed(text(whole, tier, PaperKind.ANNEX_LIST, unitId)))
                .as("annex")
                .isEqualTo(names(reviewer.passed()));
        String count = Tally.of(reviewer.passed(), CATALOGUE).subjects().sentencePhrase();
        String submission = text(whole, tier, PaperKind.SUBMISSION, unitId);
        if (!reviewer.passed().isEmpty()) {
            assertThat(submission).contains(count);
            if (!results.containsValue("......")) {
                assertThat(minutes).contains("thống nhất đề nghị " + count);
            }
        }
        results.forEach((name, result) -> assertThat(submission.contains(name))
                .as(name + " among those withheld")
                .isEqualTo(result.startsWith("Không")));
        lowerAwardsAreTold(reviewer, minutes, results);
    }

    /// Each goes on with the award the minutes say, and those whose award changed are the ones marked so.
    private static void lowerAwardsAreTold(Reviewer reviewer, String minutes, Map<String, String> results) {
        Map<Long, String> asked =
                reviewer.before().stream().collect(Collectors.toMap(Nomination::id, Nomination::awardCode));
        for (Nomination one : reviewer.passed()) {
            boolean changed = !one.awardCode().equals(asked.get(one.id()));
            assertThat(results.getOrDefault(one.subjectName(), "").startsWith("Đạt mức thấp hơn"))
                    .as(one.subjectName())
                    .isEqualTo(changed);
            if (changed) {
                assertThat(minutes)
                        .contains("Trường hợp " + one.subjectName() + ":")
                        .contains("chuyển đề nghị sang " + CATALOGUE.nameOf(one.awardCode()));
            }
        }
    }

    private static void decisionsNameWhoPassed(WholeRound whole) {
        List<Nomination> passed = whole.results().after(2);
        RoundPapers papers = CheckPapers.papers(whole, CATALOGUE);
        for (PlannedPaper decision : papers.planned(PaperKind.DECISION)) {
            String code = decision.place().variant();
            String text = words(papers.printable(decision));
            for (Nomination one : whole.nominations()) {
                boolean granted = passed.stream()
                        .anyMatch(some ->
                                some.id() == one.id() && some.awardCode().equals(code));
                assertThat(text.contains(one.subjectName()))
                        .as(one.subjectName() + " in the decision on " + code)
                        .isEqualTo(granted);
            }
        }
    }

    private static String text(WholeRound whole, int tier, PaperKind kind, @Nullable Long unitId) {
        PlannedPaper paper = PlannedPaper.of(new PaperPlace(tier, kind, unitId, null, ""), "", "", "", List.of());
        return words(CheckPapers.papers(whole, CATALOGUE).printable(paper));
    }

    /// Blanks that do not break read as blanks.
    private static String words(Printable printable) {
        return DocumentText.of(printable.document(printable.usual())).replace('_', ' ');
    }

    /// Result by name, as the table of votes has it; it stands in the last cell.
    private static Map<String, String> results(String paper) {
        Map<String, String> results = new TreeMap<>();
        paper.lines().filter(line -> line.matches("\\| \\d+ \\|.*")).forEach(line -> {
            String[] cells = line.substring(2).split(" \\| ");
            results.put(cells[1].split(" / ")[0], cells[cells.length - 1]);
        });
        return results;
    }

    /// The names of a list, without the mark of a result the council set.
    private static Set<String> listed(String annex) {
        return annex.lines()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .map(line -> line.substring(2).split(" \\| ")[1].split(" / ")[0].replace(" (*)", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(List<Nomination> nominations) {
        return nominations.stream().map(Nomination::subjectName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static WholeRound round(List<Fate> fates, Way unitWay, Way bodyWay) {
        List<Unit> units = sample.nominations().stream()
                .map(one -> sample.unit(one.proposerUnitId()))
                .toList();
        List<Nomination> nominations = new ArrayList<>();
        Map<Long, Map<Long, Ballot>> ballots = new HashMap<>();
        Meeting first = meeting(1, 1, units.getFirst().id(), null, unitWay);
        Meeting second = meeting(2, 1, units.getLast().id(), null, unitWay);
        Meeting body = meeting(3, 2, null, sample.lastTier().bodyId(), bodyWay);
        for (Fate fate : fates) {
            Unit unit = fate.first() ? units.getFirst() : units.getLast();
            Nomination nomination = nomination(nominations.size() + 1, fate, unit);
            nominations.add(nomination);
            vote(ballots, fate.first() ? first : second, nomination, fate.unit());
            vote(ballots, body, nomination, fate.body());
        }
        return new WholeRound(
                sample.office(),
                sample.signatories(),
                sample.movement(),
                sample.round(),
                sample.regime(),
                sample.law(),
                sample.items(),
                nominations,
                Map.of(),
                sample.units(),
                sample.bodies(),
                Map.of(),
                List.of(),
                Map.of(),
                Map.of(),
                new RoundResults(nominations, List.of(first, second, body), ballots),
                sample.decided(),
                sample.route(),
                sample.known(),
                sample.today(),
                sample.detail());
    }

    private static Nomination nomination(int number, Fate fate, Unit unit) {
        return new Nomination(
                number,
                sample.round().id(),
                fate.person() ? SubjectKind.PERSON : SubjectKind.COLLECTIVE,
                unit.id(),
                null,
                null,
                "%s Thứ %03d".formatted(fate.person() ? "Lý Văn" : "Tổ", number),
                null,
                null,
                "",
                fate.person() ? "Chuyên viên" : "",
                fate.person() ? unit.shortName() : "",
                AWARDS.get(fate.award()),
                "",
                false,
                NominationStatus.PROPOSED,
                "",
                number);
    }

    private static Meeting meeting(long id, int tier, @Nullable Long unitId, @Nullable Long bodyId, Way way) {
        List<Absence> absences = new ArrayList<>();
        for (int i = 0; i < way.absent(); i++) {
            absences.add(new Absence("Người vắng " + i, "ốm", way.written()));
        }
        Map<String, VoteTerms> terms = new HashMap<>();
        for (int i = 0; i < AWARDS.size(); i++) {
            terms.put(AWARDS.get(i), way.terms().get(i));
        }
        return new Meeting(
                        id,
                        sample.round().id(),
                        tier,
                        unitId,
                        bodyId,
                        LocalDateTime.of(2021, 12, 10, 14, 0),
                        null,
                        "",
                        "",
                        "",
                        "",
                        "",
                        MEMBERS,
                        MEMBERS - way.absent(),
                        absences,
                        VoteMethod.SHOW_OF_HANDS,
                        List.of(),
                        Denominator.ALL_MEMBERS,
                        null,
                        "")
                .with(new MeetingRules("", terms, null, true), CountingTime.OPEN);
    }

    /// The body's terms for what was lowered before are those of the award it comes with by then; the award proposed in
    /// its place is always the next one.
    private static void vote(Map<Long, Map<Long, Ballot>> ballots, Meeting meeting, Nomination one, Votes votes) {
        if (!votes.held()) {
            return;
        }
        String next = meeting.tier() == 2 ? AWARDS.getLast() : AWARDS.get(AWARDS.indexOf(one.awardCode()) + 1);
        List<MemberVote> given = new ArrayList<>();
        int voters = Math.min(meeting.voters(one.awardCode()), meeting.present());
        for (int i = 0; i < voters; i++) {
            given.add(new MemberVote("Thành viên " + i, votes.choices().get(i)));
        }
        Ruling ruling = votes.ruling() == 0 ? null : new Ruling(votes.ruling() == 1, "biểu quyết lại tại cuộc họp");
        Ballot ballot = new Ballot(meeting.id(), one.id(), 0, 0, 0, 0, 0, 0, 0, "")
                .with("", next, ruling)
                .counted(given);
        ballots.computeIfAbsent(meeting.id(), id -> new HashMap<>()).put(one.id(), ballot);
    }
}
