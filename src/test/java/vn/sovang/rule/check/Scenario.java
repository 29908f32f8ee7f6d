package vn.sovang.rule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Level;
import vn.sovang.model.Office;
import vn.sovang.model.Severity;
import vn.sovang.model.Sex;
import vn.sovang.model.Signatory;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.registry.Assessment;
import vn.sovang.model.registry.AssessmentGrade;
import vn.sovang.model.registry.Conduct;
import vn.sovang.model.registry.DisciplineGrade;
import vn.sovang.model.registry.Hold;
import vn.sovang.model.registry.HoldKind;
import vn.sovang.model.registry.HoldOutcome;
import vn.sovang.model.registry.InitiativeScope;
import vn.sovang.model.registry.MaternityLeave;
import vn.sovang.model.registry.MemberResults;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.PersonClass;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.RecognisedInitiative;
import vn.sovang.model.registry.TitleRegistration;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Initiative;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.model.round.PastAward;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.model.round.Round;
import vn.sovang.model.round.RoundStatus;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Law;
import vn.sovang.rule.count.RoundResults;
import vn.sovang.rule.evidence.Case;
import vn.sovang.rule.evidence.Cases;
import vn.sovang.rule.evidence.Criteria;
import vn.sovang.rule.evidence.History;
import vn.sovang.rule.evidence.RoundCase;
import vn.sovang.rule.evidence.Setting;

/// One line of `scenarios.json`: a round of one or more subjects, and what the rules are to find.
///
/// @param layer code of a province's shipped layer, empty for the nation alone
/// @param expect severity by rule, of all nominations and the round together
/// @param tells words that the evidence, the sentence or the article of a rule must hold
record Scenario(
        String name,
        String layer,
        LocalDate received,
        int year,
        RecognitionMode mode,
        Level office,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        boolean unsigned,
        List<Subject> subjects,
        Map<String, Severity> expect,
        Map<String, List<String>> tells) {

    /// Whom the round is about.
    ///
    /// @param told initiatives of the report; null for none
    record Subject(
            String name,
            SubjectKind kind,
            String award,
            @Nullable Sex sex,
            boolean posthumous,
            String achievement,
            String results,
            @Nullable PersonClass statistics,
            boolean head,
            @Nullable LocalDate since,
            List<Held> grants,
            List<Idea> initiatives,
            Map<Integer, AssessmentGrade> grades,
            @Nullable MemberResults members,
            List<Stop> holds,
            Map<Integer, String> registrations,
            List<Span> leaves,
            List<Job> posts,
            List<Quote> quotes,
            List<Held> unitGrants,
            @Nullable List<Told> told) {}

    record Held(
            String award,
            int year,
            @Nullable RecognitionMode mode,
            String number,
            @Nullable LocalDate date,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean revoked,
            String reason) {}

    /// @param date where no year is known
    record Idea(
            @Nullable Integer year,
            InitiativeScope scope,
            @Nullable LocalDate date) {}

    /// An initiative as the report tells it.
    record Told(int year, String name, String decision) {}

    record Stop(
            HoldKind kind,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable DisciplineGrade discipline,
            HoldOutcome outcome,
            String document) {}

    record Span(LocalDate from, @Nullable LocalDate to) {}

    record Job(String title, LocalDate from, @Nullable LocalDate to) {}

    record Quote(
            int year, String name, String number, @Nullable LocalDate date) {}

    /// The round as the rules see it.
    RoundCase round(AwardCatalogue catalogue, Law law) {
        Round round = new Round(1, 1, "Đợt thử", 1, year, received, "", RoundStatus.REVIEWING, null, mode, List.of());
        Movement movement = new Movement(
                1,
                "Thi đua thử",
                "thi đua thử",
                "phong trào",
                "",
                "",
                Level.PROVINCE,
                "",
                null,
                "",
                "",
                start,
                end,
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                null,
                null);
        Office own = new Office("Ủy ban nhân dân", "UBND", "", new Letterhead("", "", "", ""), office, "", "", "");
        Setting setting = new Setting(own, movement, round, new Criteria(law, received), catalogue);
        List<Case> cases = new ArrayList<>();
        List<Nomination> nominations = new ArrayList<>();
        Map<Long, Unit> units = new HashMap<>();
        Map<Long, History> histories = new HashMap<>();
        for (int i = 0; i < subjects.size(); i++) {
            Subject subject = subjects.get(i);
            long id = i + 1L;
            units.put(id, unit(subject, id));
            Nomination nomination = nomination(subject, id);
            nominations.add(nomination);
            Case one = cases(setting, subject, id, catalogue).of(nomination, report(subject, id));
            cases.add(one);
            histories.put(id, one.unitHistory());
        }
        return new RoundCase(
                setting,
                cases,
                new RoundResults(nominations, List.of(), Map.of()),
                List.of(),
                unsigned ? List.of() : List.of(Signatory.head("CHỦ TỊCH", "Nguyễn Văn Ký")),
                units,
                histories);
    }

    private static Cases cases(Setting setting, Subject subject, long id, AwardCatalogue catalogue) {
        boolean isPerson = subject.kind().isPerson();
        History history = history(subject, id, catalogue);
        History ofUnit = isPerson
                ? new History(grants(subject.unitGrants(), catalogue), List.of(), List.of(), List.of())
                : history;
        return new Cases(
                setting,
                isPerson ? Map.of(id, person(subject, id)) : Map.of(),
                Map.of(id, unit(subject, id)),
                isPerson ? Map.of(id, history) : Map.of(),
                Map.of(id, ofUnit));
    }

    private static Unit unit(Subject subject, long id) {
        Unit named = Unit.named("Đơn vị " + id, UnitKind.ADMINISTRATION, null, true);
        return new Unit(
                id,
                "",
                named.name(),
                named.shortName(),
                named.kind(),
                null,
                true,
                named.letterhead(),
                "Trưởng phòng",
                subject.head() ? subject.name() : "",
                "",
                "",
                subject.since(),
                null,
                null,
                named.details());
    }

    private static Person person(Subject subject, long id) {
        return new Person(id, subject.name(), subject.sex(), null, "", "", "", "", "", null, subject.statistics());
    }

    private static Nomination nomination(Subject subject, long id) {
        boolean person = subject.kind().isPerson();
        return new Nomination(
                id,
                1,
                subject.kind(),
                1,
                person ? id : null,
                id,
                subject.name(),
                subject.sex(),
                null,
                "",
                "",
                "",
                subject.award(),
                subject.achievement(),
                subject.posthumous(),
                NominationStatus.PROPOSED,
                "",
                (int) id);
    }

    private static AchievementReport report(Subject subject, long id) {
        List<PastAward> quotes = subject.quotes().stream()
                .map(quote -> new PastAward(quote.year(), quote.name(), quote.number(), quote.date(), ""))
                .toList();
        List<Initiative> told = Objects.requireNonNullElse(subject.told(), List.<Told>of()).stream()
                .map(one -> new Initiative(one.year(), one.name(), one.decision()))
                .toList();
        return new AchievementReport(id, "", subject.results(), "", "", quotes, "", "", told);
    }

    private static History history(Subject subject, long id, AwardCatalogue catalogue) {
        boolean isPerson = subject.kind().isPerson();
        Long person = isPerson ? id : null;
        Long unit = isPerson ? null : id;
        List<Conduct> conduct = new ArrayList<>();
        MemberResults members = Objects.requireNonNullElse(subject.members(), MemberResults.UNKNOWN);
        subject.grades()
                .forEach((year, grade) -> conduct.add(new Assessment(0, person, unit, year, grade, "", members)));
        subject.holds()
                .forEach(stop -> conduct.add(new Hold(
                        0,
                        person,
                        unit,
                        stop.kind(),
                        stop.from(),
                        stop.to(),
                        stop.discipline(),
                        stop.outcome(),
                        stop.document())));
        subject.registrations()
                .forEach((year, code) -> conduct.add(new TitleRegistration(0, person, unit, year, code, "")));
        subject.leaves().forEach(leave -> conduct.add(new MaternityLeave(0, person, leave.from(), leave.to(), "")));
        return new History(
                grants(subject.grants(), catalogue),
                subject.initiatives().stream()
                        .map(idea -> new RecognisedInitiative(
                                0, person, unit, idea.year(), "Sáng kiến thử", "", "", idea.date(), "", idea.scope()))
                        .toList(),
                conduct,
                subject.posts().stream()
                        .map(job -> new Post(0, id, null, job.title(), job.from(), job.to()))
                        .toList());
    }

    private static List<HeldGrant> grants(List<Held> all, AwardCatalogue catalogue) {
        return all.stream()
                .map(held -> new HeldGrant(
                        new Grant(
                                0,
                                null,
                                null,
                                "",
                                "",
                                held.award(),
                                catalogue.nameOf(held.award()),
                                null,
                                held.year(),
                                1L,
                                held.reason(),
                                ""),
                        new Decision(
                                1,
                                held.number(),
                                held.date(),
                                "",
                                "",
                                held.mode(),
                                held.from(),
                                held.to(),
                                held.revoked() ? 9L : null)))
                .toList();
    }
}
