package vn.sovang.ui.round;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.ui.FindingTone;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.TextEntry;

/// A finding of a rule: the sentence, the article, the evidence (passages of two reports side by side), and the field
/// "Lý do giữ", which is kept as one types.
final class RuleCard extends VBox {
    private final BiConsumer<Finding, String> onReason;
    private final StringProperty reason = new SimpleStringProperty("");
    private Finding finding;

    RuleCard(Finding finding, BiConsumer<Finding, String> onReason) {
        super(6);
        this.finding = finding;
        this.onReason = onReason;
        setId("rule-" + finding.rule());
        getStyleClass()
                .addAll(
                        "notice",
                        FindingTone.of(finding.severity(), finding.settled()).styleClass());
        getChildren().add(wrapped(finding.sentence(), "notice-text"));
        getChildren().add(wrapped(source(finding), "small-text"));
        finding.evidence().forEach(line -> getChildren().add(evidence(line)));
        reason.set(finding.reason());
        getChildren()
                .add(new LabeledField(
                        RoundText.text("rules.reason"), TextEntry.line("reason-" + finding.rule(), reason)));
        reason.subscribe((before, now) -> kept(now));
        setAccessibleText(finding.sentence() + " " + source(finding));
    }

    /// Whether it shows this finding, whatever the reason.
    boolean isOf(Finding other) {
        return finding.rule().equals(other.rule())
                && finding.severity() == other.severity()
                && finding.nominationId() == other.nominationId()
                && finding.unitId() == other.unitId()
                && finding.sentence().equals(other.sentence())
                && finding.evidence().equals(other.evidence())
                && finding.basis().equals(other.basis());
    }

    /// Takes the finding anew with its reason.
    void show(Finding anew) {
        getStyleClass()
                .remove(FindingTone.of(finding.severity(), finding.settled()).styleClass());
        finding = anew;
        getStyleClass().add(FindingTone.of(anew.severity(), anew.settled()).styleClass());
        if (!reason.get().equals(anew.reason())) {
            reason.set(anew.reason());
        }
    }

    private void kept(String now) {
        if (!now.equals(finding.reason())) {
            onReason.accept(finding, now);
        }
    }

    private static String source(Finding finding) {
        String article = RoundText.text("rules.source", finding.severity().label(), finding.rule(), finding.basis());
        return finding.verified() ? article : article + " " + RoundText.text("rules.unverified");
    }

    private static Node evidence(String line) {
        List<String> parts = List.of(line.split("\t"));
        if (parts.size() == 1) {
            return wrapped("• " + line, "small-text");
        }
        HBox sides = new HBox(10);
        for (String side : parts.subList(1, parts.size())) {
            Label words = wrapped(side, "small-text");
            words.setMaxWidth(Double.MAX_VALUE);
            words.setPrefWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            sides.getChildren().add(words);
        }
        return new VBox(4, wrapped("• " + parts.getFirst(), "small-text"), sides);
    }

    private static Label wrapped(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
