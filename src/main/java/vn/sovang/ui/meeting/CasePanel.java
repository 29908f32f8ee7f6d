package vn.sovang.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Award;
import vn.sovang.model.meeting.MemberChoice;
import vn.sovang.ui.control.Chip;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.ui.control.TextEntry;
import vn.sovang.ui.control.Tone;

/// The line of the table in focus, with what the table has no room for. Digits take down a member's vote and go to the
/// next member, Enter goes to the next line, Escape back to the table.
final class CasePanel extends VBox {
    private final CaseModel model;
    private final Runnable onNext;
    private final Runnable onBack;
    private final VBox members = new VBox(2);
    private final List<Member> lines = new ArrayList<>();
    private List<String> names = List.of();

    /// @param onNext goes to the next line of the table
    /// @param onBack goes back to the table
    CasePanel(CaseModel model, Runnable onNext, Runnable onBack) {
        super(10);
        this.model = model;
        this.onNext = onNext;
        this.onBack = onBack;
        setId("case-panel");
        model.typing().covers(this);
        Label name = wrapped("case-name", "panel-title");
        Label award = wrapped("case-award", "small-text");
        Chip verdict = new Chip("", Tone.PLAIN);
        RatioBar bar = new RatioBar();
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox result = new HBox(12, bar, verdict);
        result.setAlignment(Pos.CENTER_LEFT);
        Label remark = wrapped("case-remark", "ballot-remark");
        ComboBox<@Nullable Award> lowers =
                Choices.orNone("case-lower", List.of(), award1 -> award1.shortName(), model.lowerProperty());
        LabeledField lower = new LabeledField(MeetingText.text("case.lower"), lowers);
        LabeledField satOut = MeetingFields.line("case-sat-out", "case.sat-out", model.satOutProperty())
                .hint(MeetingText.text("case.sat-out.hint"));
        LabeledField reason = MeetingFields.line("case-reason", "case.reason", model.reasonProperty());
        Label keys = wrapped("case-keys", "small-text");
        VBox voting = new VBox(4, label("case.members"), members, keys);
        getChildren()
                .addAll(
                        new VBox(2, name, award),
                        result,
                        remark,
                        voting,
                        satOut,
                        lower,
                        new LabeledField(
                                MeetingText.text("case.note"), TextEntry.lines("case-note", model.noteProperty(), 2)),
                        MeetingFields.choice(
                                "case-ruling",
                                "case.ruling",
                                CaseModel.Set.values(),
                                choice -> MeetingText.text("ruling." + choice.name()),
                                model.setProperty()),
                        reason);
        Runnable rule = () -> {
            boolean set = model.setProperty().get() != CaseModel.Set.VOTES;
            shown(reason, set);
            reason.errorProperty()
                    .set(set && model.reasonProperty().get().isBlank() ? MeetingText.text("error.reason") : "");
        };
        model.setProperty().subscribe(rule);
        model.reasonProperty().subscribe(rule);
        model.rowProperty().subscribe(row -> {
            setDisable(row == null);
            if (row == null) {
                return;
            }
            name.setText(row.number() + ". " + row.name());
            award.setText(row.award() + place(row));
            verdict.setText(row.verdict());
            verdict.setTone(row.tone());
            bar.show(row);
            remark.setText(row.fault().isEmpty() ? row.remark() : row.fault());
            shown(remark, !remark.getText().isEmpty());
            Award chosen = model.lowerProperty().get();
            lowers.getItems().setAll(choices(row));
            model.lowerProperty().set(chosen);
            keys.setText(MeetingText.text(model.isSecret() ? "case.keys.secret" : "case.keys"));
            showMembers();
            shown(voting, !names.isEmpty());
            shown(satOut, names.isEmpty());
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                this.onBack.run();
                event.consume();
            }
        });
    }

    private static List<@Nullable Award> choices(BallotRow row) {
        List<@Nullable Award> choices = new ArrayList<>();
        choices.add(null);
        choices.addAll(row.of().lowers());
        return choices;
    }

    private static String place(BallotRow row) {
        String place = row.of().nomination().postAndUnit();
        return place.isEmpty() ? "" : " · " + place;
    }

    private static Label wrapped(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static Label label(String key) {
        Label label = new Label(MeetingText.text(key));
        label.getStyleClass().add("field-label");
        return label;
    }

    private static void shown(Region node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Lines stay while the members are the same: a line made anew would lose the focus.
    private void showMembers() {
        List<CaseModel.Voter> voters = model.voters();
        List<String> now = voters.stream().map(CaseModel.Voter::name).toList();
        if (!now.equals(names)) {
            names = now;
            lines.clear();
            now.forEach(name -> lines.add(new Member(name, lines.size())));
            members.getChildren().setAll(lines);
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).show(voters.get(i));
        }
    }

    /// To where the votes of the line are typed.
    void enter() {
        if (lines.isEmpty()) {
            lookup("#case-note").requestFocus();
        } else {
            lines.getFirst().requestFocus();
        }
    }

    /// A member with their vote.
    private final class Member extends HBox {
        private final String name;
        private final Label written = new Label(MeetingText.text("case.written"));
        private final Chip choice = new Chip("", Tone.PLAIN);

        Member(String name, int at) {
            super(8);
            this.name = name;
            setId("member-" + at);
            setFocusTraversable(true);
            setAlignment(Pos.CENTER_LEFT);
            getStyleClass().add("member-line");
            Label who = new Label(name);
            who.setMinWidth(0);
            written.getStyleClass().add("small-text");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            getChildren().addAll(who, written, gap, choice);
            addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(at, event));
            addEventHandler(KeyEvent.KEY_TYPED, event -> onTyped(at, event));
            setOnMouseClicked(event -> {
                requestFocus();
                menu().show(choice, Side.BOTTOM, 0, 0);
            });
        }

        void show(CaseModel.Voter voter) {
            shown(written, voter.written());
            MemberChoice now = voter.choice();
            choice.setText(now == null ? "–" : MeetingText.text("choice." + now.name()));
            choice.setTone(now == null ? Tone.PLAIN : tone(now));
            setAccessibleText(name + ": " + (now == null ? "" : now.label()));
        }

        private ContextMenu menu() {
            ContextMenu menu = new ContextMenu();
            for (MemberChoice offered : MemberChoice.values()) {
                if (!model.isSecret() || offered == MemberChoice.AGREE || offered == MemberChoice.SAT_OUT) {
                    MenuItem item = new MenuItem(
                            model.isSecret() && offered == MemberChoice.AGREE
                                    ? MeetingText.text("case.votes")
                                    : offered.label());
                    item.setOnAction(event -> model.choose(name, offered));
                    menu.getItems().add(item);
                }
            }
            return menu;
        }

        private void onKey(int at, KeyEvent event) {
            switch (event.getCode()) {
                case UP -> to(at - 1);
                case DOWN -> to(at + 1);
                case ENTER -> {
                    onNext.run();
                    enter();
                }
                default -> {
                    return;
                }
            }
            event.consume();
        }

        private void onTyped(int at, KeyEvent event) {
            String typed = event.getCharacter();
            int key = typed.length() == 1 ? typed.charAt(0) - '1' : -1;
            if (key >= 0 && key < MemberChoice.values().length) {
                model.choose(name, MemberChoice.values()[key]);
                to(at + 1);
                event.consume();
            }
        }

        private void to(int at) {
            if (at >= 0 && at < lines.size()) {
                lines.get(at).requestFocus();
            }
        }
    }

    private static Tone tone(MemberChoice choice) {
        return switch (choice) {
            case AGREE -> Tone.GOOD;
            case DISAGREE -> Tone.BAD;
            case OTHER, LOWER, INVALID -> Tone.WARN;
            case SAT_OUT -> Tone.PLAIN;
        };
    }
}
