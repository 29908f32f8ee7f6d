package vn.sovang.ui.province;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import vn.sovang.model.Award;
import vn.sovang.model.Refusal;
import vn.sovang.model.round.Round;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.count.Tally;
import vn.sovang.store.Stores;
import vn.sovang.store.round.RoundStore;
import vn.sovang.ui.FileAsker;
import vn.sovang.ui.Messages;
import vn.sovang.ui.Navigator;
import vn.sovang.ui.Screen;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.control.Wording;
import vn.sovang.usecase.dossier.ExportSummary;
import vn.sovang.usecase.ready.CheckRound;

/// Gửi tỉnh: writes the summary file of a round and says what was read back.
public final class ProvinceController implements Screen {
    private static final Wording TEXT = Messages.of("province");

    private final RoundStore rounds;
    private final ExportSummary summary;
    private final CheckRound check;
    private final AwardCatalogue catalogue;
    private final FileAsker files;
    private final Tasks tasks;
    private final SendingModel model = new SendingModel();
    private final SendingView view;
    private long roundId;

    /// A screen over the stores and jobs.
    public ProvinceController(
            Stores stores,
            ExportSummary summary,
            CheckRound check,
            AwardCatalogue catalogue,
            FileAsker files,
            Tasks tasks,
            Navigator navigator) {
        this.rounds = stores.rounds();
        this.summary = summary;
        this.check = check;
        this.catalogue = catalogue;
        this.files = files;
        this.tasks = tasks;
        view = new SendingView(model, navigator, this::export);
    }

    /// Chooses the round; 0 takes the newest.
    public void select(long id) {
        roundId = id;
    }

    @Override
    public Node node() {
        return view.root();
    }

    @Override
    public void activate() {
        tasks.read(TEXT.text("loading"), this::read, found -> found.ifPresent(model::show));
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
        SendingModel.Sending sending = model.sendingProperty().get();
        return sending == null ? "" : sending.round().name();
    }

    @Override
    public Optional<ObservableValue<?>> heading() {
        return Optional.of(model.sendingProperty());
    }

    private Optional<SendingModel.Sending> read() throws Refusal {
        Optional<Round> found = rounds.findOrNewest(roundId);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Round round = found.get();
        Tally tally = summary.tally(round.id());
        return Optional.of(new SendingModel.Sending(round, tally.total(), awards(tally), check.check(round.id())));
    }

    private List<SendingModel.AwardCount> awards(Tally tally) {
        return tally.awardCodes().stream()
                .map(code -> new SendingModel.AwardCount(
                        catalogue.byCode(code).map(Award::name).orElse(code),
                        tally.of(code).collectivesAndHouseholds(),
                        tally.of(code).people()))
                .toList();
    }

    private void export() {
        SendingModel.Sending sending =
                Objects.requireNonNull(model.sendingProperty().get());
        SummaryFormat format = model.formatProperty().get();
        FileAsker.Kind kind = new FileAsker.Kind(TEXT.text("format." + format), List.of(format.ending()));
        files.saveTo(TEXT.text("export"), model.suggestedName(), kind)
                .ifPresent(file -> tasks.store(
                        TEXT.text("exporting"),
                        () -> summary.export(sending.round().id(), file),
                        model::exported,
                        refusal -> model.refused(refusal.sentence())));
    }
}
