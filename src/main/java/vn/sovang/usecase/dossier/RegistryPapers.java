package vn.sovang.usecase.dossier;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sovang.form.base.Honoured;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.form.registry.AwardHistoryForm;
import vn.sovang.form.registry.AwardRegisterFacts;
import vn.sovang.form.registry.AwardRegisterForm;
import vn.sovang.form.registry.CertificateFacts;
import vn.sovang.form.registry.CertificateForm;
import vn.sovang.form.registry.RegisterEntry;
import vn.sovang.form.submission.ProfileEntry;
import vn.sovang.form.submission.ProfileListFacts;
import vn.sovang.form.submission.ProfileListForm;
import vn.sovang.form.submission.StatisticsFacts;
import vn.sovang.form.submission.StatisticsForm;
import vn.sovang.model.decision.RegisterGrouping;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.PastAward;
import vn.sovang.paper.Document;
import vn.sovang.rule.count.StatisticsTable;
import vn.sovang.rule.count.StatisticsTables;
import vn.sovang.usecase.press.Printable;
import vn.sovang.usecase.round.Reviewer;
import vn.sovang.usecase.round.WholeRound;

/// Lists of people and their awards: the profile list of a tier, the register, certificates, histories, statistics.
final class RegistryPapers {
    private final WholeRound whole;

    private RegistryPapers(WholeRound whole) {
        this.whole = whole;
    }

    static List<PaperMaker> makers(RoundPapers round) {
        RegistryPapers papers = new RegistryPapers(round.whole());
        ProfileListForm profiles = new ProfileListForm(round.catalogue());
        AwardHistoryForm history = new AwardHistoryForm(round.catalogue());
        CertificateForm certificate = new CertificateForm();
        return List.of(
                PaperMaker.in(
                        PaperSlot.Kind.MEETING,
                        PaperKind.PROFILE_LIST,
                        paper -> Printable.fixed(profiles.document(papers.profiles(round.reviewer(paper))))),
                PaperMaker.in(
                        PaperSlot.Kind.RESULT,
                        PaperKind.REGISTER,
                        paper -> Printable.fixed(new AwardRegisterForm().document(papers.register(paper)))),
                new PaperMaker(
                        PaperKind.STATISTICS,
                        RegistryPapers::tables,
                        paper -> Printable.fixed(new StatisticsForm().document(papers.statistics(paper))),
                        (shown, code, press) -> shown.first(
                                PaperKind.STATISTICS,
                                paper -> code.equals("bieu-" + table(paper).shortCode()))),
                PaperMaker.where(
                        papers::honouredBefore,
                        PaperKind.AWARD_HISTORY,
                        paper -> Printable.fixed(papers.history(history, paper))),
                PaperMaker.where(
                        papers::honouredBefore,
                        PaperKind.CERTIFICATE,
                        paper -> Printable.of(certificate, papers.certificate(paper))));
    }

    private static List<PlannedPaper> tables(PaperSlot slot) {
        return slot.kind() != PaperSlot.Kind.RESULT
                ? List.of()
                : StatisticsTables.load().all().stream()
                        .map(table -> slot.paper(
                                PaperKind.STATISTICS,
                                table.code(),
                                "Biểu " + table.code(),
                                "-" + table.shortCode(),
                                List.of()))
                        .toList();
    }

    private boolean honouredBefore(PaperSlot slot) {
        Nomination subject = slot.subject();
        return slot.kind() == PaperSlot.Kind.SUBJECT_CHECK
                && subject != null
                && !awards(subject).isEmpty();
    }

    private NumberAndDate head(PlannedPaper paper) {
        return whole.head(whole.office().letterhead(), paper.place());
    }

    private Nomination subject(PlannedPaper paper) {
        return whole.nomination(Objects.requireNonNull(paper.nominationId()));
    }

    private ProfileListFacts profiles(Reviewer reviewer) {
        List<ProfileEntry> entries = reviewer.passed().stream()
                .map(one -> new ProfileEntry(one, whole.report(one), reviewer.ballot(whole, one)))
                .toList();
        return new ProfileListFacts(
                reviewer.head(whole, PaperKind.SUBMISSION),
                reviewer.name(),
                reviewer.meeting(),
                entries,
                false,
                reviewer.signatory());
    }

    /// The awards that the round's reports quote, of the years they quote.
    private AwardRegisterFacts register(PlannedPaper paper) {
        List<RegisterEntry> entries = whole.nominations().stream()
                .flatMap(one -> whole.report(one).pastAwards().stream()
                        .map(award -> new RegisterEntry(
                                one.kind(), one.subjectName(), false, one.post(), unitName(one), award, null, "", "")))
                .toList();
        int year = whole.round().year();
        return new AwardRegisterFacts(
                head(paper),
                entries.stream().mapToInt(RegisterEntry::year).min().orElse(year),
                entries.stream().mapToInt(RegisterEntry::year).max().orElse(year),
                RegisterGrouping.UNIT,
                entries,
                "",
                whole.signatory());
    }

    /// As the registry names the unit of a person: lists abbreviate, and one unit would open two groups.
    private String unitName(Nomination one) {
        return one.kind().isPerson() && one.unitId() != null
                ? whole.unit(one.unitId()).name()
                : one.unitName();
    }

    private CertificateFacts certificate(PlannedPaper paper) {
        Nomination one = subject(paper);
        return new CertificateFacts(
                head(paper), whole.office().name(), honoured(one), awards(one), whole.signatory(), "");
    }

    private Document history(AwardHistoryForm form, PlannedPaper paper) {
        Nomination one = subject(paper);
        return form.document(head(paper), honoured(one), awards(one), "", whole.signatory());
    }

    /// A statistical table of the round's year with its figures open, to be filled by hand.
    private StatisticsFacts statistics(PlannedPaper paper) {
        return new StatisticsFacts(
                head(paper),
                table(paper),
                "Năm " + whole.round().year(),
                whole.office().name(),
                whole.office().parentName(),
                Map.of(),
                "",
                whole.signatory().name());
    }

    private static StatisticsTable table(PlannedPaper paper) {
        return StatisticsTables.load().byCode(paper.place().variant()).orElseThrow();
    }

    private List<PastAward> awards(Nomination one) {
        return whole.report(one).pastAwards();
    }

    private Honoured honoured(Nomination one) {
        if (one.kind().isPerson() || one.unitId() == null) {
            Person person = whole.person(one)
                    .orElseGet(() -> Person.listed(one.subjectName(), one.sex(), one.birth(), one.ethnicity()));
            return new Honoured.OfPerson(person, one.post(), one.unitName());
        }
        Unit unit = whole.unit(one.unitId());
        return new Honoured.OfUnit(unit);
    }
}
