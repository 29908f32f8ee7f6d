package vn.sovang.ui.ready;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import vn.sovang.model.round.GivenCause;
import vn.sovang.model.round.ReturnCause;
import vn.sovang.text.OfficialDate;
import vn.sovang.text.SortKey;
import vn.sovang.ui.control.EmptyState;
import vn.sovang.ui.control.SectionCard;
import vn.sovang.ui.control.table.DataTable;
import vn.sovang.usecase.round.ReturnDiary;

/// Sổ hồ sơ trả lại: every return of all rounds, counted by cause and by unit.
final class DiaryView {
    private static final double SIDE = 290;

    private final DataTable<ReturnDiary.Entry> table = new DataTable<>(
            "diary-table", ReadyText.text("diary.table"), entry -> entry.event().id());
    private final VBox causes = new VBox(6);
    private final VBox units = new VBox(6);
    private final HBox root;

    DiaryView() {
        table.text(
                        "diary-day",
                        ReadyText.text("diary.day"),
                        100,
                        entry -> OfficialDate.brief(entry.event().day()),
                        entry -> entry.event().day().toString())
                .fixed();
        table.wrapped(
                "diary-dossier",
                ReadyText.text("diary.dossier"),
                190,
                DiaryView::dossier,
                entry -> SortKey.of(entry.dossier()));
        table.smallWrapped(
                "diary-kind",
                ReadyText.text("diary.kind"),
                100,
                entry -> entry.event().kind().label(),
                entry -> entry.event().kind().label());
        table.smallWrapped("diary-causes", ReadyText.text("diary.causes"), 260, DiaryView::causes, DiaryView::causes);
        table.text(
                        "diary-due",
                        ReadyText.text("diary.due"),
                        112,
                        entry -> day(entry.event().due()),
                        entry -> key(entry.event().due()))
                .fixed();
        table.text(
                        "diary-answered",
                        ReadyText.text("diary.answered"),
                        112,
                        entry -> day(entry.answeredOn()),
                        entry -> key(entry.answeredOn()))
                .fixed();
        table.smallWrapped(
                "diary-round", ReadyText.text("diary.round"), 110, ReturnDiary.Entry::round, ReturnDiary.Entry::round);
        table.setEmptyState(
                new EmptyState(Feather.CORNER_UP_LEFT, ReadyText.text("diary.none"), ReadyText.text("diary.noneHint")));
        VBox side = new VBox(
                16,
                new SectionCard(ReadyText.text("diary.byCause"), causes),
                new SectionCard(ReadyText.text("diary.byUnit"), units));
        side.setMinWidth(SIDE);
        side.setMaxWidth(SIDE);
        root = new HBox(table, side);
        root.getStyleClass().add("screen");
        HBox.setHgrow(table, Priority.ALWAYS);
    }

    Node root() {
        return root;
    }

    void show(List<ReturnDiary.Entry> entries) {
        table.show(entries);
        counts(
                causes,
                ReturnDiary.byCause(entries).entrySet().stream()
                        .collect(Collectors.toMap(
                                one -> label(one.getKey()),
                                Map.Entry::getValue,
                                Integer::sum,
                                java.util.LinkedHashMap::new)));
        counts(units, ReturnDiary.byDossier(entries));
    }

    private static String label(ReturnCause cause) {
        return cause.label();
    }

    private static void counts(VBox box, Map<String, Integer> counts) {
        box.getChildren().clear();
        if (counts.isEmpty()) {
            box.getChildren().add(words(ReadyText.text("diary.noCount"), "muted"));
        }
        counts.forEach((name, count) ->
                box.getChildren().add(words(ReadyText.text("diary.count", name, count), "small-text")));
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private static String dossier(ReturnDiary.Entry entry) {
        return entry.subject().isEmpty() ? entry.dossier() : entry.subject() + " (" + entry.dossier() + ")";
    }

    private static String causes(ReturnDiary.Entry entry) {
        return entry.event().causes().stream().map(GivenCause::display).collect(Collectors.joining("; "))
                + (entry.event().note().isEmpty() ? "" : ". " + entry.event().note());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : OfficialDate.brief(day);
    }

    private static String key(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
