package vn.sovang.usecase;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import vn.sovang.exchange.file.OfficeFile;
import vn.sovang.model.Refusal;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.model.round.Round;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Regimes;
import vn.sovang.store.FreshStore;
import vn.sovang.store.Stores;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.StepStore;
import vn.sovang.store.dossier.WordingStore;
import vn.sovang.store.office.PaperStyleStore;
import vn.sovang.store.registry.UnitStore;
import vn.sovang.store.round.NominationStore;
import vn.sovang.usecase.dossier.EditWording;
import vn.sovang.usecase.dossier.NumberPaper;
import vn.sovang.usecase.dossier.PlannedPaper;
import vn.sovang.usecase.dossier.PrintDossier;
import vn.sovang.usecase.office.NameAwards;
import vn.sovang.usecase.office.OpenSampleOffice;
import vn.sovang.usecase.press.PaperFonts;
import vn.sovang.usecase.ready.CheckPapers;
import vn.sovang.usecase.round.ReadRound;
import vn.sovang.usecase.work.Journal;

/// A store with the sample office and its round, two units of which nominate a person each, and the jobs on its papers.
public final class SmallRound implements AutoCloseable {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2021-12-10T01:00:00Z"), ZoneOffset.UTC);

    public final Database database;
    public final Round round;
    public final List<Unit> proposers;
    public final NominationStore nominations;
    public final PaperStyleStore styles;
    public final WordingStore wordings;
    public final StepStore steps;
    public final Journal journal;
    public final AwardCatalogue catalogue = AwardCatalogue.load();
    public final ReadRound facts;
    public final EditWording wording;
    public final NumberPaper numbering;
    public final PrintDossier printing;

    public SmallRound(Path folder) throws Refusal {
        database = Database.open(FreshStore.in(folder));
        steps = new StepStore(database);
        journal = new Journal(Stores.of(database), CLOCK, "can-bo");
        UnitStore units = new UnitStore(database);
        round = new OpenSampleOffice(
                        Stores.of(database),
                        Regimes.load(),
                        new NameAwards(Stores.of(database), catalogue, journal),
                        journal)
                .open(OfficeFile.shipped("bac-kan"));
        nominations = new NominationStore(database);
        styles = new PaperStyleStore(database);
        wordings = new WordingStore(database);
        facts = new ReadRound(Stores.of(database), Regimes.load(), CLOCK);
        wording = new EditWording(Stores.of(database), CheckPapers.papers(facts, catalogue), journal);
        numbering = new NumberPaper(Stores.of(database), journal);
        printing = printing(new PaperFonts(folder.resolve("khong-co"), List.of()));
        proposers = units.all().stream().filter(Unit::proposes).limit(2).toList();
        nominate(proposers.getFirst(), "Lê Thị Mẫu", 1);
        nominate(proposers.getLast(), "Hoàng Văn Thử", 2);
    }

    public PrintDossier printing(PaperFonts fonts) {
        return new PrintDossier(Stores.of(database), CheckPapers.papers(facts, catalogue), fonts, CLOCK);
    }

    public Nomination nominate(Unit unit, String name, int position) {
        return nominations.add(new Nomination(
                0,
                round.id(),
                SubjectKind.PERSON,
                unit.id(),
                null,
                unit.id(),
                name,
                null,
                null,
                "",
                "Chuyên viên",
                unit.shortName(),
                "GK_HUYEN",
                "",
                false,
                NominationStatus.PROPOSED,
                "",
                position));
    }

    /// The only paper of the kind that a unit hands in.
    public PlannedPaper ofUnit(PaperKind kind, Unit unit) throws Refusal {
        return paper(paper -> paper.kind() == kind && Long.valueOf(unit.id()).equals(paper.unitId()));
    }

    /// The only paper of the kind that the reviewing body hands in.
    public PlannedPaper ofBody(PaperKind kind) throws Refusal {
        return paper(paper -> paper.kind() == kind && paper.unitId() == null);
    }

    private PlannedPaper paper(Predicate<PlannedPaper> wanted) throws Refusal {
        List<PlannedPaper> found = printing.plan(round.id()).folders().stream()
                .flatMap(folder -> folder.papers().stream())
                .filter(wanted)
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("not one paper: " + found);
        }
        return found.getFirst();
    }

    @Override
    public void close() {
        database.close();
    }
}
