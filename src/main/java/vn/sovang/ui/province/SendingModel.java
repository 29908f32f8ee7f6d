package vn.sovang.ui.province;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.round.Round;
import vn.sovang.rule.count.Count;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.usecase.dossier.ExportResult;

/// What goes up of one round, and what came of it. Knows no toolkit and no store.
final class SendingModel {
    /// What was read of the round.
    ///
    /// @param passed counts of the nominations that go up
    record Sending(Round round, Count passed, List<AwardCount> awards, List<Finding> findings) {
        Sending {
            awards = List.copyOf(awards);
            findings = List.copyOf(findings);
        }
    }

    /// How many of one award go up.
    record AwardCount(String award, int collectives, int people) {}

    private final ObjectProperty<@Nullable Sending> sending = new SimpleObjectProperty<>();
    private final ObjectProperty<SummaryFormat> format = new SimpleObjectProperty<>(SummaryFormat.JSON);
    private final ObjectProperty<@Nullable ExportResult> result = new SimpleObjectProperty<>();
    private final StringProperty refusal = new SimpleStringProperty("");

    void show(Sending read) {
        Sending before = sending.get();
        if (before == null || before.round().id() != read.round().id()) {
            result.set(null);
        }
        refusal.set("");
        sending.set(read);
    }

    /// Learns what the export wrote.
    void exported(ExportResult written) {
        refusal.set("");
        result.set(written);
    }

    /// Learns why nothing was written.
    void refused(String sentence) {
        result.set(null);
        refusal.set(sentence);
    }

    /// Whether there is anything to send.
    BooleanBinding exportable() {
        return new BooleanBinding() {
            {
                bind(sending);
            }

            @Override
            protected boolean computeValue() {
                Sending now = sending.get();
                return now != null && now.passed().total() > 0;
            }
        };
    }

    /// The name the file dialog begins with.
    String suggestedName() {
        Sending now = Objects.requireNonNull(sending.get());
        return "tong-hop-dot-" + now.round().ordinal() + "-" + now.round().year() + "."
                + format.get().ending();
    }

    /// How many findings there are of each kind, in the order of the kinds.
    static Map<Finding.Kind, Long> byKind(List<Finding> findings) {
        Map<Finding.Kind, Long> counts = new EnumMap<>(Finding.Kind.class);
        findings.forEach(finding -> counts.merge(finding.kind(), 1L, Long::sum));
        return counts;
    }

    ObjectProperty<@Nullable Sending> sendingProperty() {
        return sending;
    }

    ObjectProperty<SummaryFormat> formatProperty() {
        return format;
    }

    ObjectProperty<@Nullable ExportResult> resultProperty() {
        return result;
    }

    StringProperty refusalProperty() {
        return refusal;
    }
}
