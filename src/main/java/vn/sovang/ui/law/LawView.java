package vn.sovang.ui.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.rule.ProvinceLaw;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.text.Fold;
import vn.sovang.text.OfficialDate;
import vn.sovang.ui.control.Buttons;
import vn.sovang.ui.control.Choices;
import vn.sovang.ui.control.DateInput;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.ListAndDetail;
import vn.sovang.ui.control.SearchField;
import vn.sovang.ui.control.table.DataColumn;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.ui.control.table.RowGroup;

/// The provisions grouped by what they set, with the day, the day compared with and the province above them.
final class LawView {
    /// Width of a table that has room for all columns, in letters' heights.
    private static final double ROOMY = 44;

    /// Margins and gap of the line of tools, px.
    private static final double BESIDE = 44;

    private final LawModel model;
    private final LawDetail detail;
    private final DataTable<LawLine> table = new DataTable<>("law-table", LawText.text("table"), LawLine::id);
    private final SearchField filter = new SearchField("law-filter", LawText.text("filter"));
    private final DateInput day = DateInput.whole("law-day");
    private final DateInput other = DateInput.whole("law-other");
    private final CheckBox only = new CheckBox(LawText.text("only"));
    private final ListAndDetail layout = new ListAndDetail(table);
    private final EmptyState none = new EmptyState(Feather.BOOK_OPEN, LawText.text("empty"), LawText.text("emptyHint"));
    private final EmptyState same = new EmptyState(Feather.CHECK, LawText.text("same"), LawText.text("sameHint"));
    private final List<DataColumn<LawLine>> ofOneDay = new ArrayList<>();
    private @Nullable DataColumn<LawLine> value;
    private @Nullable DataColumn<LawLine> compared;
    private @Nullable Object awaited;

    LawView(LawModel model, List<ProvinceLaw> provinces, Runnable onSet, Runnable onRemove) {
        this.model = model;
        detail = new LawDetail(model, onSet, onRemove);
        columns();
        tools(provinces);
        model.linesProperty().subscribe(this::showLines);
        model.currentProperty().subscribe(line -> showDetail());
        model.enteringProperty().subscribe(entering -> showDetail());
        filter.queryProperty().subscribe(query -> table.filter(line -> Fold.matches(line.folded(), query)));
        table.selectedProperty().subscribe(line -> {
            if (line != null && line != model.currentProperty().get()) {
                model.select(line);
            }
        });
        table.onOpen(line -> detail.focusValue());
    }

    Parent root() {
        return layout;
    }

    void focusFilter() {
        filter.field().requestFocus();
    }

    /// Begins a value for a thing that is not in hand.
    void enter() {
        table.getSelectionModel().clearSelection();
        model.enter();
        detail.focusKey();
    }

    /// Takes the line of that key in hand once it is there.
    void showWhenLoaded(Object key) {
        awaited = key;
    }

    private void columns() {
        table.wrapped("law-column-subject", LawText.text("column.subject"), 150, LawLine::subject, LawLine::subjectKey);
        value = table.wrapped("law-column-value", LawText.text("column.value"), 130, LawLine::value, LawLine::value);
        compared = table.wrapped("law-column-other", "", 130, LawLine::other, LawLine::other);
        compared.setVisible(false);
        ofOneDay.add(table.chipOrWords(
                        "law-column-layer", LawText.text("column.layer"), 132, LawLine::layer, LawLine::ofHigherLayer)
                .fixed());
        table.smallWrapped(
                "law-column-article", LawText.text("column.article"), 190, LawLine::article, LawLine::article);
        DataColumn<LawLine> period = table.smallWrapped(
                        "law-column-period", LawText.text("column.period"), 105, LawLine::period, LawLine::period)
                .fixed();
        ofOneDay.add(period);
        ofOneDay.add(table.chip("law-column-mark", LawText.text("column.mark"), 130, LawLine::mark)
                .fixed());
        // With large letters there is room for what it says and where it stands; the period is in the detail too.
        table.widthProperty().subscribe(width -> period.setVisible(model.otherDay() == null && isRoomy()));
    }

    private boolean isRoomy() {
        return table.getWidth() >= ROOMY * filter.field().getFont().getSize();
    }

    private void tools(List<ProvinceLaw> provinces) {
        filter.setPrefWidth(205);
        day.setPrefColumnCount(7);
        other.setPrefColumnCount(7);
        day.setMinWidth(Region.USE_PREF_SIZE);
        other.setMinWidth(Region.USE_PREF_SIZE);
        other.setPromptText(LawText.text("otherPrompt"));
        day.setAccessibleText(LawText.text("day"));
        other.setAccessibleText(LawText.text("other"));
        day.valueProperty().bindBidirectional(model.day);
        other.valueProperty().bindBidirectional(model.other);
        day.errorProperty().subscribe(error -> day.setAccessibleHelp(error));
        other.errorProperty().subscribe(error -> other.setAccessibleHelp(error));
        only.setId("law-only");
        only.setMinWidth(Region.USE_PREF_SIZE);
        only.selectedProperty().bindBidirectional(model.onlyDifferences);
        only.disableProperty().bind(model.other.isNull());
        ComboBox<@Nullable ProvinceLaw> province =
                Choices.orNone("law-province", provinces, ProvinceLaw::name, model.province);
        province.setAccessibleText(LawText.text("province"));
        province.setPromptText(LawText.text("provinceNone"));
        province.setPrefWidth(230);
        Button add = Buttons.withKey(Buttons.plain("law-add", LawText.text("add"), this::enter), "Ctrl N");
        // Large letters take two lines.
        FlowPane asked = new FlowPane(12, 8, filter, captioned("day", day), captioned("other", other), only, province);
        asked.setRowValignment(VPos.CENTER);
        asked.setMinWidth(0);
        // Its height is worked out by this width, not by the one it gets.
        asked.prefWrapLengthProperty()
                .bind(layout.widthProperty().subtract(add.widthProperty()).subtract(BESIDE));
        HBox.setHgrow(asked, Priority.ALWAYS);
        layout.left(asked, add);
    }

    private static HBox captioned(String key, Region field) {
        HBox pair = new HBox(6, caption(key), field);
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }

    private static Label caption(String key) {
        Label label = new Label(LawText.text(key));
        label.getStyleClass().add("field-label");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private void showLines(List<LawLine> lines) {
        LocalDate second = model.otherDay();
        DataColumn<LawLine> first = value;
        DataColumn<LawLine> next = compared;
        if (first != null && next != null) {
            if (next.isVisible() != (second != null)) {
                next.setVisible(second != null);
                ofOneDay.forEach(column -> column.setVisible(
                        second == null && (isRoomy() || !"law-column-period".equals(column.getId()))));
            }
            first.setText(
                    second == null
                            ? LawText.text("column.value")
                            : LawText.text("column.valueOn", OfficialDate.brief(model.dayShown())));
            next.setText(second == null ? "" : LawText.text("column.valueOn", OfficialDate.brief(second)));
        }
        table.setEmptyState(second == null ? none : same);
        Map<ProvisionKey, List<LawLine>> byKey = new LinkedHashMap<>();
        lines.forEach(line ->
                byKey.computeIfAbsent(line.key(), key -> new ArrayList<>()).add(line));
        table.showGroups(byKey.entrySet().stream()
                .map(entry -> new RowGroup<>(entry.getKey().label(), entry.getValue()))
                .toList());
        Object wanted = awaited;
        if (wanted != null) {
            awaited = null;
            table.selectKey(wanted);
        }
    }

    private void showDetail() {
        if (model.currentProperty().get() == null && !model.enteringProperty().get()) {
            layout.setDetail(
                    new EmptyState(Feather.BOOK_OPEN, LawText.text("detail.none"), LawText.text("detail.noneHint")));
        } else {
            detail.show();
            layout.setDetail(detail.root());
        }
    }
}
