package vn.sovang.ui.ready;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.ui.control.table.RowGroup;
import vn.sovang.usecase.ready.DossierProgress;
import vn.sovang.usecase.ready.ReadyLine;
import vn.sovang.usecase.ready.ReadyReport;

/// What the screen shows of a round. Knows no toolkit and no store.
final class ReadyModel {
    /// All that was read in one go.
    record Content(ReadyReport report, List<DossierProgress> progress) {
        Content {
            progress = List.copyOf(progress);
        }

        /// The dossier a line belongs to.
        Optional<DossierProgress> dossierOf(ReadyLine line) {
            return progress.stream()
                    .filter(one -> one.tier() == line.place().tier() && isOf(one, line))
                    .findFirst();
        }

        private static boolean isOf(DossierProgress one, ReadyLine line) {
            return Objects.equals(one.unitId(), line.place().unitId())
                    || one.unitId() == null && one.name().equals(line.unit());
        }

        /// The dossier of the last tier, which goes up.
        Optional<DossierProgress> whole() {
            return progress.stream().findFirst();
        }
    }

    private final ObjectProperty<@Nullable Content> content = new SimpleObjectProperty<>();
    private final BooleanProperty onlyOpen = new SimpleBooleanProperty();

    /// Null until a round was read.
    ObjectProperty<@Nullable Content> contentProperty() {
        return content;
    }

    /// Whether only what is missing is shown.
    BooleanProperty onlyOpenProperty() {
        return onlyOpen;
    }

    /// The rows under the dossiers they belong to, then what the rules found.
    static List<RowGroup<ReadyRow>> groups(Content content) {
        ReadyReport report = content.report();
        Map<String, List<ReadyLine>> dossiers = new LinkedHashMap<>();
        for (ReadyLine line : report.lines()) {
            dossiers.computeIfAbsent(line.tier() + "\n" + line.unit(), key -> new ArrayList<>())
                    .add(line);
        }
        List<RowGroup<ReadyRow>> groups = new ArrayList<>();
        dossiers.values().forEach(lines -> {
            List<ReadyRow> rows = lines.stream()
                    .map(line -> ReadyRow.of(report.roundId(), line))
                    .toList();
            groups.add(new RowGroup<>(heading(content, lines), rows));
        });
        List<ReadyRow> findings = new ArrayList<>();
        for (Finding finding : report.findings()) {
            findings.add(ReadyRow.of(report.roundId(), findings.size(), finding));
        }
        groups.add(new RowGroup<>(ReadyText.text("group.findings", findings.size()), findings));
        return groups;
    }

    /// "Trung tâm Y tế thành phố: đủ 3/17 · Đã nhận".
    private static String heading(Content content, List<ReadyLine> lines) {
        long complete = lines.stream().filter(ReadyLine::complete).count();
        String state = content.dossierOf(lines.getFirst())
                .map(one -> " · " + one.stateText() + (one.late() ? ReadyText.text("late") : ""))
                .orElse("");
        return ReadyText.text("group.dossier", lines.getFirst().unit(), complete, lines.size()) + state;
    }
}
