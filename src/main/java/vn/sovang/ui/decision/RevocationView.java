package vn.sovang.ui.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.decision.Revocation;
import vn.sovang.model.decision.RevocationState;
import vn.sovang.text.Numbers;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.ListAndDetail;
import vn.sovang.ui.control.Notice;
import vn.sovang.ui.control.Tone;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.usecase.decision.RevocationFile;

/// Whom the decision honoured at the left, how far each request has come and the next act at the right.
final class RevocationView {
    private final RevocationModel model;
    private final RevocationActions actions;
    private final StackPane root = new StackPane();
    private final DataTable<RevocationRow> table =
            new DataTable<>("revocation-lines", DecisionText.text("revocation.table"), RevocationRow::id);
    private final Chip asked = new Chip("", Tone.WARN);
    private final Chip returning = new Chip("", Tone.BAD);
    private final Chip owed = new Chip("", Tone.WARN);
    private final VBox history = new VBox(8);
    private final RevocationForm form;
    private final ListAndDetail layout;

    RevocationView(RevocationModel model, RevocationActions actions) {
        this.model = model;
        this.actions = actions;
        columns();
        table.setEmptyState(new EmptyState(
                Feather.AWARD, DecisionText.text("revocation.empty"), DecisionText.text("revocation.emptyHint")));
        asked.setId("revocation-asked");
        returning.setId("revocation-returning");
        owed.setId("revocation-owed");
        history.setId("revocation-history");
        layout = new ListAndDetail(table)
                .left(Buttons.plain(
                        "revocation-open-decision",
                        DecisionText.text("revocation.open"),
                        () -> actions.openDecision(model.decision().id())))
                .right(asked, returning, owed);
        layout.setId("revocation-screen");
        form = new RevocationForm(model, this::chosen, actions);
        Label next = new Label(DecisionText.text("revocation.next"));
        next.getStyleClass().add("record-title");
        layout.setDetail(history, next, form);
        model.fileProperty().subscribe(this::show);
        model.rowsProperty().subscribe(table::show);
    }

    Parent root() {
        return root;
    }

    List<RevocationRow> chosen() {
        return table.selectedRows();
    }

    void focusAct() {
        form.focusAct();
    }

    private void columns() {
        table.wrapped(
                "revocation-column-subject",
                DecisionText.text("table.subject"),
                200,
                RevocationRow::subject,
                RevocationRow::subjectKey);
        table.smallWrapped(
                "revocation-column-place",
                DecisionText.text("table.place"),
                190,
                RevocationRow::place,
                RevocationRow::place);
        table.chip("revocation-column-state", DecisionText.text("revocation.state"), 150, RevocationRow::state)
                .fixed();
        table.text(
                        "revocation-column-money",
                        DecisionText.text("table.money"),
                        110,
                        RevocationRow::money,
                        row -> String.format(Locale.ROOT, "%015d", row.award().money()))
                .fixed();
        table.text(
                        "revocation-column-returned",
                        DecisionText.text("revocation.returned"),
                        110,
                        RevocationRow::returned,
                        RevocationRow::returned)
                .fixed();
    }

    private void show(@Nullable RevocationFile file) {
        if (file == null) {
            root.getChildren()
                    .setAll(new EmptyState(
                            Feather.FILE_TEXT,
                            DecisionText.text("revocation.none"),
                            DecisionText.text("revocation.noneHint")));
            return;
        }
        root.getChildren().setAll(layout);
        chip(
                asked,
                file.revocations().stream().anyMatch(line -> line.state() == RevocationState.ASKED)
                        ? DecisionText.text("revocation.chipAsked")
                        : "");
        int returns = model.open(RevocationAct.HAND_IN);
        chip(returning, returns == 0 ? "" : DecisionText.text("revocation.chipReturning", returns));
        chip(owed, file.owed() == 0 ? "" : DecisionText.text("revocation.chipOwed", Numbers.grouped(file.owed())));
        List<Node> notices = new ArrayList<>();
        file.revocations().reversed().forEach(line -> notices.add(notice(file, line)));
        if (notices.isEmpty()) {
            Label hint = new Label(DecisionText.text("revocation.hint"));
            hint.setWrapText(true);
            hint.setMinHeight(Region.USE_PREF_SIZE);
            hint.getStyleClass().add("field-hint");
            notices.add(hint);
        }
        history.getChildren().setAll(notices);
    }

    private static void chip(Chip chip, String words) {
        chip.setText(words);
        chip.setVisible(!words.isEmpty());
        chip.setManaged(!words.isEmpty());
    }

    private Notice notice(RevocationFile file, RevocationFile.Line line) {
        Revocation one = line.revocation();
        long id = one.id();
        Notice notice = new Notice(
                        DecisionText.text("revocation.notice", line.state().label(), about(file, line)),
                        tone(line.state()))
                .source(String.join("\n", line.details()));
        notice.setId("revocation-" + id);
        if (line.state() == RevocationState.ASKED) {
            notice.way(Buttons.small("revocation-decide-" + id, DecisionText.text("revocation.decide"), () -> {
                model.decide(one);
                table.selectKeys(one.whole() ? List.of() : line.grantIds());
                focusAct();
            }));
            notice.way(Buttons.small(
                    "revocation-withdraw-" + id, DecisionText.text("revocation.withdraw"), () -> actions.withdraw(id)));
        }
        if (line.by() != null) {
            long by = line.by().id();
            notice.way(Buttons.small(
                    "revocation-by-" + id, DecisionText.text("revocation.openBy"), () -> actions.openDecision(by)));
        }
        return notice;
    }

    private static String about(RevocationFile file, RevocationFile.Line line) {
        if (line.revocation().whole()) {
            return DecisionText.text("revocation.whole");
        }
        int count = line.grantIds().size();
        if (count != 1) {
            return count == 0 ? DecisionText.text("revocation.some") : DecisionText.text("revocation.many", count);
        }
        return file.awards().stream()
                .filter(award -> award.grant().id() == line.grantIds().getFirst())
                .map(award -> award.grant().subjectName())
                .findFirst()
                .orElse("");
    }

    private static Tone tone(RevocationState state) {
        return switch (state) {
            case ASKED -> Tone.WARN;
            case RETURNING -> Tone.BAD;
            case WITHDRAWN, MERGED, REVOKED, RETURNED -> Tone.PLAIN;
        };
    }
}
