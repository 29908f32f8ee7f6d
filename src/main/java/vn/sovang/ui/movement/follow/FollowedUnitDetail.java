package vn.sovang.ui.movement.follow;

import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.registry.Cluster;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.LabeledField;
import vn.sovang.usecase.movement.UnitStanding;

/// The unit in hand: its own facts, what it reached, what it owed and sent, its pledges and its inspections.
final class FollowedUnitDetail extends VBox {
    private final FollowedUnitModel model;
    private final FollowedUnitsActions actions;
    private final FollowForm form = new FollowForm();
    private final Label title = FollowForm.wrapped("", "record-title");
    private final Label place = FollowForm.wrapped("", "field-hint");
    private final DateInput launched;
    private final SendingsPane sendings;
    private final PledgesPane pledges;
    private final InspectionsPane inspections;
    private final ConditionsPane conditions;
    private long shownUnit;

    FollowedUnitDetail(FollowedUnitModel model, FollowedUnitsActions actions) {
        super(10);
        this.model = model;
        this.actions = actions;
        launched = form.date("follow-launched", model.launchedOn);
        conditions = new ConditionsPane(model, actions);
        sendings = new SendingsPane(model, actions);
        pledges = new PledgesPane(actions);
        inspections = new InspectionsPane(actions);
        TabPane tabs = new TabPane(
                tab("follow-tab-facts", "detail.facts", facts()),
                tab("follow-tab-sent", "detail.sent", sendings),
                tab("follow-tab-pledges", "detail.pledges", pledges),
                tab("follow-tab-inspections", "detail.inspections", inspections));
        // A tab pane keeps the height its content had first, so only its heads are used.
        VBox page = new VBox();
        tabs.getSelectionModel().selectedItemProperty().subscribe(tab -> {
            if (tab != null && tab.getUserData() instanceof VBox content) {
                page.getChildren().setAll(content);
            }
        });
        tabs.setId("follow-tabs");
        tabs.getStyleClass().add("record-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        getChildren().addAll(title, place, tabs, page);
        model.currentProperty().subscribe(this::fill);
        model.assignedOn.subscribe(value -> store());
        model.launchedOn.subscribe(value -> store());
        model.planNumber.subscribe(value -> store());
        model.planDate.subscribe(value -> store());
        model.registeredOn.subscribe(value -> store());
        model.registration.subscribe(value -> store());
        model.note.subscribe(value -> store());
    }

    void focusFirst() {
        launched.requestFocus();
    }

    /// Until when units are asked to send what they owe, null while nobody said.
    @Nullable
    LocalDate by() {
        return sendings.by();
    }

    private static Tab tab(String id, String key, VBox content) {
        Tab tab = new Tab(FollowText.text(key));
        tab.setUserData(content);
        tab.setId(id);
        return tab;
    }

    private VBox facts() {
        Button remove = Buttons.plain("follow-unassign", FollowText.text("units.unassign"), () -> {
            UnitStanding standing = model.currentProperty().get();
            if (standing != null) {
                actions.unassign(standing.member());
            }
        });
        return new VBox(
                8,
                LabeledField.row(
                        new LabeledField(
                                FollowText.text("units.assignedOn"), form.date("follow-assigned", model.assignedOn)),
                        new LabeledField(FollowText.text("units.launched"), launched)),
                LabeledField.row(
                        new LabeledField(
                                FollowText.text("units.planNumber"),
                                FollowForm.line("follow-plan-number", model.planNumber)),
                        new LabeledField(
                                FollowText.text("units.planDate"), form.date("follow-plan-date", model.planDate))),
                LabeledField.row(
                        new LabeledField(
                                FollowText.text("units.registered"),
                                form.date("follow-registered", model.registeredOn)),
                        new LabeledField(
                                FollowText.text("units.registration"),
                                FollowForm.line("follow-registration", model.registration))),
                new LabeledField(FollowText.text("units.note"), FollowForm.lines("follow-note", model.note, 2)),
                conditions,
                remove);
    }

    private void fill(@Nullable UnitStanding standing) {
        if (standing == null) {
            shownUnit = 0;
            return;
        }
        title.setText(standing.unit().name());
        Cluster cluster = standing.cluster();
        String line = cluster == null
                ? ""
                : FollowText.text(standing.leads() ? "units.leads" : "units.inCluster", cluster.name());
        place.setText(line);
        place.setManaged(!line.isEmpty());
        boolean another = shownUnit != standing.unit().id();
        shownUnit = standing.unit().id();
        if (another) {
            form.shown();
        }
        sendings.show(standing, another);
        pledges.show(standing, another);
        inspections.show(standing, another);
        conditions.show(standing, another);
    }

    private void store() {
        model.edited().ifPresent(actions::change);
    }
}
