package vn.sovang.usecase.dossier;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sovang.form.base.Honoured;
import vn.sovang.form.base.PaperHead;
import vn.sovang.form.registry.AwardHistoryFacts;
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
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.count.StatisticsTable;
import vn.sovang.rule.count.StatisticsTables;
import vn.sovang.usecase.press.Draft;
import vn.sovang.usecase.round.Reviewer;
import vn.sovang.usecase.round.WholeRound;

/// Lists of people and their awards: the profile list of a tier, the register, certificates, histories, statistics.
final class RegistryPapers {
    private final WholeRound whole;
    private final AwardCatalogue catalogue;

    RegistryPapers(WholeRound whole, AwardCatalogue catalogue) {
        this.whole = whole;
        this.catalogue = catalogue;
    }

    Draft draft(PlannedPaper paper) {
        PaperHead head = whole.head(whole.office().letterhead(), paper.place());
        return switch (paper.kind()) {
            case PROFILE_LIST ->
                Draft.fixed(new ProfileListForm(catalogue)
                        .document(profiles(Reviewer.of(whole, paper.tier(), paper.unitId()))));
            case REGISTER -> Draft.fixed(new AwardRegisterForm().document(register(head)));
            case CERTIFICATE -> Draft.of(new CertificateForm(), certificate(head, subject(paper)));
            case AWARD_HISTORY -> Draft.fixed(new AwardHistoryForm(catalogue).document(history(head, subject(paper))));
            case STATISTICS ->
                Draft.fixed(new StatisticsForm()
                        .document(statistics(head, paper.place().variant())));
            default -> throw new IllegalArgumentException("no list of people: " + paper.kind());
        };
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
    private AwardRegisterFacts register(PaperHead head) {
        List<RegisterEntry> entries = whole.nominations().stream()
                .flatMap(one -> whole.report(one).pastAwards().stream()
                        .map(award -> new RegisterEntry(
                                one.kind(), one.subjectName(), false, one.post(), unitName(one), award, null, "", "")))
                .toList();
        int year = whole.round().year();
        return new AwardRegisterFacts(
                head,
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

    private CertificateFacts certificate(PaperHead head, Nomination one) {
        return new CertificateFacts(head, whole.office().name(), honoured(one), awards(one), whole.signatory(), "");
    }

    private AwardHistoryFacts history(PaperHead head, Nomination one) {
        return new AwardHistoryFacts(head, honoured(one), awards(one), "", whole.signatory());
    }

    /// A statistical table of the round's year with its figures open, to be filled by hand.
    private StatisticsFacts statistics(PaperHead head, String code) {
        StatisticsTable table = StatisticsTables.load().byCode(code).orElseThrow();
        return new StatisticsFacts(
                head,
                table,
                "Năm " + whole.round().year(),
                whole.office().name(),
                whole.office().parentName(),
                Map.of(),
                "",
                whole.signatory().name());
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
