package vn.sovang.ui.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.decision.FundEntry;
import vn.sovang.model.decision.FundEntryKind;
import vn.sovang.rule.money.FundLedger;
import vn.sovang.text.Numbers;
import vn.sovang.ui.control.WholeDay;

/// The fund book and the entry in hand. Knows no toolkit and no store.
final class FundModel {
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,13}");

    final ObjectProperty<@Nullable PartialDate> date = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable FundEntryKind> kind = new SimpleObjectProperty<>(FundEntryKind.IN);
    final StringProperty amount = new SimpleStringProperty("");
    final StringProperty content = new SimpleStringProperty("");
    final StringProperty document = new SimpleStringProperty("");
    final StringProperty note = new SimpleStringProperty("");
    final StringProperty amountError = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<FundLedger> ledger =
            new ReadOnlyObjectWrapper<>(FundLedger.of(java.util.List.of()));
    private final ReadOnlyObjectWrapper<@Nullable FundEntry> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Object> shown = new ReadOnlyObjectWrapper<>(new Object());

    void show(FundLedger read) {
        ledger.set(read);
    }

    /// Takes an entry in hand, null for a new one.
    ///
    /// @param today day of a new entry
    void take(@Nullable FundEntry entry, LocalDate today) {
        current.set(entry);
        date.set(WholeDay.dated(entry == null ? today : entry.date()));
        kind.set(entry == null ? FundEntryKind.IN : entry.kind());
        amount.set(entry == null ? "" : Numbers.grouped(entry.amount()));
        content.set(entry == null ? "" : entry.content());
        document.set(entry == null ? "" : entry.document());
        note.set(entry == null ? "" : entry.note());
        amountError.set("");
        shown.set(new Object());
    }

    /// The entry as typed; empty, with the error said, while its amount or day cannot be read.
    Optional<FundEntry> typed() {
        String digits = amount.get().replaceAll("[. ]", "");
        boolean read = AMOUNT.matcher(digits).matches();
        amountError.set(read ? "" : DecisionText.text("fund.noAmount"));
        LocalDate day = WholeDay.of(date.get());
        FundEntryKind chosen = kind.get();
        if (!read || day == null || chosen == null) {
            return Optional.empty();
        }
        FundEntry base = current.get();
        return Optional.of(new FundEntry(
                base == null ? 0 : base.id(),
                day,
                chosen,
                Long.parseLong(digits),
                document.get(),
                base == null ? null : base.decisionId(),
                base == null ? null : base.grantId(),
                content.get(),
                note.get()));
    }

    ReadOnlyObjectProperty<FundLedger> ledgerProperty() {
        return ledger.getReadOnlyProperty();
    }

    /// The entry in hand as stored, null while new.
    ReadOnlyObjectProperty<@Nullable FundEntry> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Changes each time another entry fills the fields.
    ReadOnlyObjectProperty<Object> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
