package vn.sovang.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import vn.sovang.Today;
import vn.sovang.backup.Backup;
import vn.sovang.backup.BackupRotation;
import vn.sovang.exchange.file.OfficeFile;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.model.ListKind;
import vn.sovang.model.Refusal;
import vn.sovang.model.round.Round;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Law;
import vn.sovang.rule.ProvinceLaws;
import vn.sovang.rule.Regimes;
import vn.sovang.store.Stores;
import vn.sovang.store.round.MeetingStore;
import vn.sovang.usecase.decision.RecordDecision;
import vn.sovang.usecase.dossier.EditWording;
import vn.sovang.usecase.dossier.NumberPaper;
import vn.sovang.usecase.dossier.PrintDossier;
import vn.sovang.usecase.intake.ImportList;
import vn.sovang.usecase.office.FillSampleRound;
import vn.sovang.usecase.press.PaperFonts;
import vn.sovang.usecase.ready.CheckPapers;
import vn.sovang.usecase.round.EditNominations;
import vn.sovang.usecase.round.HoldMeeting;
import vn.sovang.usecase.round.ReadRound;
import vn.sovang.usecase.round.SuggestedTerms;
import vn.sovang.usecase.work.CurrentLaw;
import vn.sovang.usecase.work.Journal;

/// The sample office's round in a real store, with the jobs on it.
public final class SampleRound {
    public final OfficeFile file = OfficeFile.shipped("bac-kan");
    public final Round round;
    public final Path list;
    public final AwardCatalogue catalogue = AwardCatalogue.load();
    public final MeetingStore meetings;
    public final EditNominations editing;
    public final ImportList imports;
    public final HoldMeeting holding;
    public final PrintDossier printing;
    public final NumberPaper numbering;
    public final EditWording wording;
    private final ScreenFixture fixture;
    private final Journal journal;

    /// The round before its list comes in, printed in the shipped font alone.
    public SampleRound(ScreenFixture fixture, Path folder) {
        this(fixture, folder, new PaperFonts(folder.resolve("phong"), List.of()));
    }

    /// The round before its list comes in, printed in these fonts.
    public SampleRound(ScreenFixture fixture, Path folder, PaperFonts fonts) {
        this.fixture = fixture;
        round = fixture.openSample();
        meetings = new MeetingStore(fixture.database);
        Clock clock = Clock.fixed(Instant.parse("2021-12-10T01:00:00Z"), ZoneOffset.UTC);
        fixture.goBy(clock);
        journal = new Journal(Stores.of(fixture.database), clock, "test");
        editing = new EditNominations(Stores.of(fixture.database), journal);
        holding = new HoldMeeting(
                Stores.of(fixture.database),
                new SuggestedTerms(
                        Stores.of(fixture.database),
                        Regimes.load(),
                        new CurrentLaw(Stores.of(fixture.database), Law::load, ProvinceLaws.load())),
                journal);
        imports = new ImportList(
                Stores.of(fixture.database),
                new Backup(fixture.database, folder.resolve("sao-luu"), BackupRotation.USUAL, Today.CLOCK),
                new vn.sovang.usecase.registry.SamePerson(Stores.of(fixture.database), journal),
                catalogue,
                journal);
        ReadRound facts = new ReadRound(Stores.of(fixture.database), Regimes.load(), Today.CLOCK);
        printing = new PrintDossier(Stores.of(fixture.database), CheckPapers.papers(facts, catalogue), fonts, clock);
        wording = new EditWording(Stores.of(fixture.database), CheckPapers.papers(facts, catalogue), journal);
        numbering = new NumberPaper(Stores.of(fixture.database), journal);
        list = folder.resolve(file.list());
        try (InputStream in = file.openList()) {
            Files.copy(in, list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Records decisions on the round, on the day the sample was filled.
    public RecordDecision recording() {
        return new RecordDecision(
                Stores.of(fixture.database),
                new ReadRound(Stores.of(fixture.database), Regimes.load(), journal.clock()),
                catalogue,
                journal);
    }

    /// Takes the list in.
    public SampleRound imported() {
        try {
            imports.apply(imports.preview(TableFiles.open(list), ListKind.NOMINATIONS, round.id()));
            return this;
        } catch (Refusal refusal) {
            throw new AssertionError(refusal);
        }
    }

    /// Writes the sample's reports and votes.
    public SampleRound filled() {
        try {
            new FillSampleRound(holding, editing, Stores.of(fixture.database)).fill(file, round);
            return this;
        } catch (Refusal refusal) {
            throw new AssertionError(refusal);
        }
    }
}
