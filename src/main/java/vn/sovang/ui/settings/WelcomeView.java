package vn.sovang.ui.settings;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.file.OfficeFile;
import vn.sovang.model.Level;
import vn.sovang.ui.Messages;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.Notice;
import vn.sovang.ui.control.SectionCard;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.control.Tone;
import vn.sovang.ui.control.Wording;

/// A word of welcome and two ways to begin, side by side.
final class WelcomeView {
    private static final Wording TEXT = Messages.of("settings");
    private static final double CARD_WIDTH = 400;

    private final VBox root = new VBox();
    private final VBox problem = new VBox();
    private final HBox ways;

    /// @param onSample told the code of the sample office chosen
    WelcomeView(OfficeDraft draft, Consumer<String> onSample, Runnable onEmpty) {
        Label star = new Label("★");
        star.getStyleClass().add("logo-star");
        Label title = new Label(TEXT.text("welcome.title"));
        title.getStyleClass().add("welcome-title");
        HBox head = new HBox(12, star, title);
        head.setAlignment(Pos.CENTER);
        Label words = new Label(TEXT.text("welcome.words"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMaxWidth(2 * CARD_WIDTH);
        words.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        ways = new HBox(16, own(draft, onEmpty), sample(onSample));
        ways.setAlignment(Pos.TOP_CENTER);
        problem.setMaxWidth(2 * CARD_WIDTH + 16);
        Label later = new Label(TEXT.text("welcome.later"));
        later.getStyleClass().add("small-text");
        root.getStyleClass().add("welcome");
        root.getChildren().addAll(head, words, ways, problem, later);
    }

    Parent root() {
        return root;
    }

    /// Shows why it did not go on.
    void refuse(String sentence) {
        setBusy(false);
        Notice notice = new Notice(sentence, Tone.BAD);
        notice.setId("welcome-refused");
        problem.getChildren().setAll(notice);
    }

    void setBusy(boolean busy) {
        ways.setDisable(busy);
        problem.getChildren().clear();
    }

    private static SectionCard own(OfficeDraft draft, Runnable onEmpty) {
        Button begin = Buttons.primary("welcome-empty", TEXT.text("welcome.empty"), onEmpty);
        return card(
                "welcome.own",
                "welcome.ownHint",
                begin,
                new LabeledField(TEXT.text("office.name"), TextEntry.line("welcome-name", draft.name)),
                new LabeledField(
                        TEXT.text("office.level"),
                        Choices.<Level>of("welcome-level", Arrays.asList(Level.values()), Level::label, draft.level)),
                new LabeledField(TEXT.text("office.place"), TextEntry.line("welcome-place", draft.place)));
    }

    private static SectionCard sample(Consumer<String> onSample) {
        Label hint = new Label(TEXT.text("welcome.sampleMore"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        ObjectProperty<@Nullable String> chosen = new SimpleObjectProperty<>(OfficeFile.SHIPPED.getFirst());
        return card(
                "welcome.sample",
                "welcome.sampleHint",
                Buttons.plain(
                        "welcome-sample",
                        TEXT.text("welcome.openSample"),
                        () -> onSample.accept(Objects.requireNonNull(chosen.get()))),
                new LabeledField(
                        TEXT.text("welcome.office"),
                        Choices.<String>of(
                                "welcome-office",
                                OfficeFile.SHIPPED,
                                code -> TEXT.text("welcome.office." + code),
                                chosen)),
                hint);
    }

    private static SectionCard card(String title, String hint, Button action, Region... content) {
        SectionCard card = new SectionCard(TEXT.text(title), content);
        card.setSubtitle(TEXT.text(hint));
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        card.getChildren().addAll(gap, action);
        card.setPrefWidth(CARD_WIDTH);
        return card;
    }
}
