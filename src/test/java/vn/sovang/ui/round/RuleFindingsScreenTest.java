package vn.sovang.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.registry.Hold;
import vn.sovang.model.registry.HoldKind;
import vn.sovang.model.registry.HoldOutcome;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.store.Stores;
import vn.sovang.ui.FxHarness;
import vn.sovang.ui.Place;
import vn.sovang.ui.SampleRound;
import vn.sovang.ui.ScreenFixture;
import vn.sovang.usecase.dossier.PlannedPaper;

/// A hold is noted, found on the round's screen, kept with a reason, and printed on the check sheet.
class RuleFindingsScreenTest {
    private static final String REASON = "Thanh tra theo kế hoạch, không có dấu hiệu vi phạm";

    @TempDir
    Path folder;

    private ScreenFixture fixture;
    private SampleRound sample;

    @BeforeEach
    void open() {
        fixture = new ScreenFixture(folder);
        sample = new SampleRound(fixture, folder).imported();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Nomination somebody() {
        return fixture.nominations.ofRound(sample.round.id()).stream()
                .filter(nomination -> nomination.personId() != null)
                .findFirst()
                .orElseThrow();
    }

    private Stage show(Nomination nomination) {
        Stage stage =
                fixture.show(new Place.RoundPlace(sample.round.id(), nomination.id()), navigator -> new RoundController(
                                fixture.tasks,
                                navigator,
                                fixture.status,
                                Stores.of(fixture.database),
                                sample.catalogue,
                                sample.editing,
                                fixture.check(),
                                fixture.conduct(),
                                round -> Map.of())
                        .at(sample.round.id(), nomination.id()));
        fixture.settle();
        return stage;
    }

    private static Tab rules(Stage stage) {
        TabPane tabs = (TabPane) FxHarness.seen(stage, "#nomination-tabs");
        return tabs.getTabs().getLast();
    }

    @Test
    void aHoldIsSeenItsReasonIsKeptAndPrinted() throws Exception {
        Nomination nomination = somebody();
        fixture.conduct()
                .add(new Hold(
                        0,
                        Objects.requireNonNull(nomination.personId()),
                        null,
                        HoldKind.INSPECTION,
                        LocalDate.of(2021, 11, 1),
                        null,
                        null,
                        HoldOutcome.OPEN,
                        "Quyết định số 7/QĐ-TTr"));
        Stage stage = show(nomination);
        FxHarness.await("the rules are told", () -> rules(stage).getText().contains("("));
        String before = rules(stage).getText();
        FxHarness.run(() -> rules(stage).getTabPane().getSelectionModel().select(rules(stage)));
        fixture.picture("dot-xet-can-xem");

        FxHarness.type(stage, "reason-R04", REASON);
        FxHarness.leave(stage);
        fixture.settle();
        FxHarness.await("one less is open", () -> !rules(stage).getText().equals(before));

        assertThat(fixture.check().check(sample.round.id()))
                .filteredOn(finding -> finding.rule().equals("R04"))
                .singleElement()
                .extracting(Finding::reason)
                .isEqualTo(REASON);
        assertThat(FxHarness.find(stage, "reason-R04", TextField.class).getText())
                .isEqualTo(REASON);
        assertThat(sheetOf(nomination)).contains(REASON);
        fixture.picture("dot-xet-ly-do");
    }

    private String sheetOf(Nomination nomination) throws Exception {
        PlannedPaper sheet = sample.printing.plan(sample.round.id()).folders().stream()
                .flatMap(one -> one.papers().stream())
                .filter(paper -> paper.kind() == PaperKind.CHECK_SHEET
                        && Long.valueOf(nomination.proposerUnitId()).equals(paper.unitId()))
                .findFirst()
                .orElseThrow();
        try (PDDocument pdf =
                Loader.loadPDF(sample.printing.preview(sample.round.id(), sheet).pdf())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
