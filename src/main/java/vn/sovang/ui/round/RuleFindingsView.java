package vn.sovang.ui.round;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.sovang.rule.evidence.Finding;

/// Cần xem: what the rules find of the chosen nomination, then of its unit and of the whole round, each with its
/// article, its evidence and room for the reason why it may stand.
final class RuleFindingsView extends VBox {
    private final RoundModel model;
    private final BiConsumer<Finding, String> onReason;
    private final List<RuleCard> cards = new ArrayList<>();

    /// @param onReason keeps a reason
    RuleFindingsView(RoundModel model, BiConsumer<Finding, String> onReason) {
        super(10);
        this.model = model;
        this.onReason = onReason;
        setId("rule-findings");
        getStyleClass().add("tab-body");
        model.selectedProperty().subscribe(row -> fill());
        model.contentProperty().subscribe(content -> fill());
        model.ruleCheckProperty().subscribe(check -> fill());
    }

    private void fill() {
        NominationRow row = model.selected();
        RoundContent content = model.content();
        List<Finding> own = row == null || content == null ? List.of() : content.rulesOf(row.nomination());
        List<Finding> shared = row == null || content == null ? List.of() : content.sharedRules(row.nomination());
        List<Finding> all = new ArrayList<>(own);
        all.addAll(shared);
        if (model.ruleCheckProperty().get() == RuleCheck.DONE && sameFindings(all)) {
            // The clerk may be typing a reason: only what was found is told anew.
            for (int i = 0; i < all.size(); i++) {
                cards.get(i).show(all.get(i));
            }
            return;
        }
        cards.clear();
        getChildren().clear();
        section(own, "rules.own");
        section(shared, "rules.shared");
        if (all.isEmpty()) {
            getChildren()
                    .setAll(small(
                            RoundText.text("rules." + model.ruleCheckProperty().get())));
        } else if (model.ruleCheckProperty().get() == RuleCheck.FAILED) {
            getChildren().addFirst(small(RoundText.text("rules.FAILED")));
        }
    }

    private boolean sameFindings(List<Finding> all) {
        if (all.isEmpty() || all.size() != cards.size()) {
            return false;
        }
        for (int i = 0; i < all.size(); i++) {
            if (!cards.get(i).isOf(all.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void section(List<Finding> some, String heading) {
        if (some.isEmpty()) {
            return;
        }
        Label title = new Label(RoundText.text(heading, some.size()));
        title.getStyleClass().add("field-label");
        getChildren().add(title);
        for (Finding finding : some) {
            RuleCard card = new RuleCard(finding, onReason);
            cards.add(card);
            getChildren().add(card);
        }
    }

    private static Label small(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("small-text");
        label.setWrapText(true);
        return label;
    }
}
