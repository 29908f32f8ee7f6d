package vn.sovang.usecase;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import vn.sovang.exchange.OfficeFile;
import vn.sovang.model.Nomination;
import vn.sovang.model.NominationStatus;
import vn.sovang.model.PaperKind;
import vn.sovang.model.Refusal;
import vn.sovang.model.Round;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.Unit;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Regimes;
import vn.sovang.store.AuditStore;
import vn.sovang.store.AwardNameStore;
import vn.sovang.store.Database;
import vn.sovang.store.FreshStore;
import vn.sovang.store.NominationStore;
import vn.sovang.store.OfficeStore;
import vn.sovang.store.PaperStore;
import vn.sovang.store.PaperStyleStore;
import vn.sovang.store.StepStore;
import vn.sovang.store.UnitStore;
import vn.sovang.store.WordingStore;

/// A store with the sample office and its round, two units of which nominate a person each, and the jobs on its papers.
final class SmallRound implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2021-12-10T01:00:00Z"), ZoneOffset.UTC);

    final Database database;
    final Round round;
    final List<Unit> proposers;
    final NominationStore nominations;
    final PaperStyleStore styles;
    final WordingStore wordings;
    final AuditStore audit;
    final Journal journal;
    final AwardCatalogue catalogue = AwardCatalogue.load();
    final RoundFacts facts;
    final EditWording wording;
    final NumberPaper numbering;
    final PrintDossier printing;

    SmallRound(Path folder) throws Refusal {
        database = Database.open(FreshStore.in(folder));
        audit = new AuditStore(database);
        journal = new Journal(audit, new StepStore(database), CLOCK, "can-bo");
        UnitStore units = new UnitStore(database);
        round = new OpenSampleOffice(
                        database,
                        Regimes.load(),
                        new NameAwards(
                                database, new AwardNameStore(database), new OfficeStore(database), catalogue, journal))
                .open(OfficeFile.shipped("bac-kan"));
        nominations = new NominationStore(database);
        styles = new PaperStyleStore(database);
        wordings = new WordingStore(database);
        facts = new RoundFacts(database, Regimes.load(), CLOCK);
        wording = new EditWording(database, facts, catalogue, CheckPapers::new, journal);
        numbering = new NumberPaper(database, new PaperStore(database), journal);
        printing = printing(new PaperFonts(folder.resolve("khong-co"), List.of()));
        proposers = units.all().stream().filter(Unit::proposes).limit(2).toList();
        nominate(proposers.getFirst(), "Lê Thị Mẫu", 1);
        nominate(proposers.getLast(), "Hoàng Văn Thử", 2);
    }

    PrintDossier printing(PaperFonts fonts) {
        return new PrintDossier(database, facts, catalogue, CheckPapers::new, fonts, CLOCK);
    }

    Nomination nominate(Unit unit, String name, int position) {
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
    PlannedPaper ofUnit(PaperKind kind, Unit unit) throws Refusal {
        return paper(paper -> paper.kind() == kind && Long.valueOf(unit.id()).equals(paper.unitId()));
    }

    /// The only paper of the kind that the reviewing body hands in.
    PlannedPaper ofBody(PaperKind kind) throws Refusal {
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
