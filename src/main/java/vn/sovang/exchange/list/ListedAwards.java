package vn.sovang.exchange.list;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.exchange.table.AwardReading;
import vn.sovang.exchange.table.ListField;
import vn.sovang.exchange.table.ListFinding;
import vn.sovang.model.Severity;

/// Brings the award's words of a nomination to the catalogue.
final class ListedAwards {
    private final AwardWords awards;

    ListedAwards(AwardWords awards) {
        this.awards = awards;
    }

    record Read(NominationEntry values, String change, List<ListFinding> findings) {}

    /// Reads the words unless an award is chosen already.
    Read read(NominationEntry values) {
        if (values.awardText().isEmpty() || values.awardCode() != null) {
            return new Read(values, "", List.of());
        }
        AwardWords.Understood understood = awards.understood(values.awardText(), values.kind());
        return switch (understood.reading()) {
            case AwardReading.Known known -> {
                List<ListFinding> findings = new ArrayList<>();
                if (!known.doubt().isEmpty()) {
                    findings.add(ListFinding.inValues(Severity.WARN, ListField.AWARD, known.doubt()));
                }
                yield new Read(values.withAward(known.code(), known.name()), understood.change(), findings);
            }
            case AwardReading.Unclear unclear ->
                new Read(values, "", List.of(ListFinding.inValues(Severity.BAD, ListField.AWARD, unclear.why())));
        };
    }
}
