package vn.sovang.ui.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import vn.sovang.model.Refusal;
import vn.sovang.model.round.Round;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.store.Stores;
import vn.sovang.store.round.NominationStore;
import vn.sovang.store.round.RoundStore;
import vn.sovang.text.OfficialDate;
import vn.sovang.ui.Messages;
import vn.sovang.ui.Navigator;
import vn.sovang.ui.Screen;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.control.Wording;
import vn.sovang.usecase.decision.ReadRevocations;
import vn.sovang.usecase.due.Deadlines;
import vn.sovang.usecase.ready.CheckRound;
import vn.sovang.usecase.ready.DossierProgress;
import vn.sovang.usecase.ready.DossierRoute;

/// Bàn làm việc: the first place of the day.
public final class DeskController implements Screen {
    private static final Wording TEXT = Messages.of("desk");

    private final RoundStore rounds;
    private final NominationStore nominations;
    private final CheckRound check;
    private final DossierRoute route;
    private final ReadRevocations revocations;
    private final Deadlines deadlines;
    private final AwardCatalogue catalogue;
    private final Tasks tasks;
    private final IntConsumer onUrgent;
    private final Clock clock;
    private final DeskModel model = new DeskModel();
    private final DeskView view;

    /// @param onUrgent told how many things are late or due within two weeks, for the navigation's badge
    /// @param clock says what day it is
    public DeskController(
            Stores stores,
            CheckRound check,
            DossierRoute route,
            ReadRevocations revocations,
            Deadlines deadlines,
            AwardCatalogue catalogue,
            Tasks tasks,
            Navigator navigator,
            IntConsumer onUrgent,
            Clock clock) {
        this.rounds = stores.rounds();
        this.nominations = stores.nominations();
        this.check = check;
        this.route = route;
        this.revocations = revocations;
        this.deadlines = deadlines;
        this.catalogue = catalogue;
        this.tasks = tasks;
        this.onUrgent = onUrgent;
        this.clock = clock;
        view = new DeskView(model, navigator);
    }

    @Override
    public Node node() {
        return view.root();
    }

    @Override
    public void activate() {
        tasks.store(
                TEXT.text("loading"),
                () -> DeskModel.Desk.of(
                        read(),
                        revocations.openReturns(),
                        deadlines.pressing(DeskLines.SOON_DAYS),
                        new DeskLines(catalogue, deadlines.dates(), LocalDateTime.now(clock))),
                desk -> {
                    model.deskProperty().set(desk);
                    onUrgent.accept(DeskLines.urgent(desk.due()));
                });
    }

    @Override
    public void deactivate() {
        // Nothing is held between visits.
    }

    @Override
    public String title() {
        return TEXT.text("title");
    }

    @Override
    public String subtitle() {
        LocalDate today = LocalDate.now(clock);
        return TEXT.text("weekday." + today.getDayOfWeek()) + ", " + OfficialDate.full(today);
    }

    private List<DeskFacts> read() throws Refusal {
        List<DeskFacts> facts = new ArrayList<>();
        for (Round round : rounds.all()) {
            DeskFacts bare = new DeskFacts(round, nominations.ofRound(round.id()), List.of());
            List<Finding> findings = bare.inWork() ? check.check(round.id()) : List.of();
            List<DossierProgress> dossiers = bare.inWork() ? route.progress(round.id()) : List.of();
            facts.add(new DeskFacts(round, bare.nominations(), findings, dossiers));
        }
        return facts;
    }
}
