package vn.sovang.usecase.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.Today;
import vn.sovang.model.Refusal;
import vn.sovang.model.Step;
import vn.sovang.model.dossier.PaperStyle;
import vn.sovang.paper.pdf.MadeUpFont;
import vn.sovang.store.FreshStore;
import vn.sovang.store.Stores;
import vn.sovang.store.core.Database;
import vn.sovang.store.core.StepStore;
import vn.sovang.store.office.PaperStyleStore;
import vn.sovang.usecase.press.PaperFonts;
import vn.sovang.usecase.work.Journal;

class ChoosePaperStyleTest {
    private static final PaperStyle OF_PC = new PaperStyle(14, 1, true);

    @TempDir
    private Path folder;

    private Database database;
    private StepStore steps;
    private ChoosePaperStyle job;

    @BeforeEach
    void open() throws Exception {
        database = Database.open(FreshStore.in(folder));
        steps = new StepStore(database);
        Journal journal = new Journal(Stores.of(database), Today.CLOCK, "can-bo");
        job = new ChoosePaperStyle(Stores.of(database), new PaperFonts(folder, List.of()), journal);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void choiceIsKeptAsAStepThatCanBeTakenBack() throws Exception {
        assertThat(job.find()).isEqualTo(PaperStyle.USUAL);

        job.save(new PaperStyle(13.5, 1.15, false));

        assertThat(job.find()).isEqualTo(new PaperStyle(13.5, 1.15, false));
        job.save(new PaperStyle(13, 1.5, false));
        steps.undo(2, Today.CLOCK.instant());
        assertThat(job.find()).isEqualTo(new PaperStyle(13.5, 1.15, false));
        steps.undo(1, Today.CLOCK.instant());
        assertThat(job.find()).isEqualTo(PaperStyle.USUAL);
        assertThat(steps.latest(9)).extracting(Step::action).containsOnly("Chọn cách trình bày văn bản");
    }

    @Test
    void fontThisPcLacksIsNotKept() {
        assertThatThrownBy(() -> job.save(OF_PC)).isInstanceOf(Refusal.class).hasMessageContaining("times.ttf");
        assertThat(job.find()).isEqualTo(PaperStyle.USUAL);
        assertThat(steps.latest(5)).isEmpty();
    }

    @Test
    void fontOfThisPcIsKept() throws Exception {
        MadeUpFont.writeTimes(folder);

        job.save(OF_PC);

        job.check(OF_PC);
        assertThat(job.find()).isEqualTo(OF_PC);
    }

    @Test
    void fontChosenOnAnotherPcStaysWhileTheRestIsChanged() throws Exception {
        new PaperStyleStore(database).save(OF_PC);

        job.save(new PaperStyle(13, 1, true));

        assertThat(job.find()).isEqualTo(new PaperStyle(13, 1, true));
        assertThatThrownBy(() -> job.check(job.find())).isInstanceOf(Refusal.class);
        job.check(PaperStyle.USUAL);
    }
}
