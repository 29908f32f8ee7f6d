package vn.sovang.ui.movement.follow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.movement.Contribution;
import vn.sovang.model.movement.ContributionKind;
import vn.sovang.model.registry.Unit;
import vn.sovang.text.Decimals;
import vn.sovang.text.Numbers;

/// The contribution in hand. Knows no toolkit and no store.
final class ContributionsModel {
    final ObjectProperty<@Nullable PartialDate> date = FollowForm.date();
    final ObjectProperty<@Nullable Unit> unit = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable ContributionKind> kind = new SimpleObjectProperty<>(ContributionKind.MONEY);
    final StringProperty item = FollowForm.text();
    final StringProperty quantity = FollowForm.text();
    final StringProperty measure = FollowForm.text();
    final StringProperty value = FollowForm.text();
    final StringProperty donor = FollowForm.text();
    final StringProperty purpose = FollowForm.text();
    final StringProperty document = FollowForm.text();
    final StringProperty unitError = FollowForm.text();
    final StringProperty valueError = FollowForm.text();
    final StringProperty quantityError = FollowForm.text();
    private final ReadOnlyObjectWrapper<@Nullable Contribution> current = new ReadOnlyObjectWrapper<>();

    /// Takes a contribution in hand.
    ///
    /// @param of its unit
    void take(Contribution gift, @Nullable Unit of) {
        current.set(gift);
        date.set(FollowText.partial(gift.date()));
        unit.set(of);
        kind.set(gift.kind());
        item.set(gift.item());
        quantity.set(Decimals.display(gift.quantity()));
        measure.set(gift.measure());
        value.set(gift.value() == null ? "" : Numbers.grouped(gift.value()));
        donor.set(gift.donor());
        purpose.set(gift.purpose());
        document.set(gift.document());
        noErrors();
    }

    /// Begins a new one; unit, day, kind and purpose stay, since lists come unit by unit.
    void startNew(LocalDate today) {
        current.set(null);
        if (date.get() == null) {
            date.set(FollowText.partial(today));
        }
        item.set("");
        quantity.set("");
        value.set("");
        donor.set("");
        document.set("");
        noErrors();
    }

    private void noErrors() {
        unitError.set("");
        valueError.set("");
        quantityError.set("");
    }

    /// The contribution as typed; empty, with the errors said, while something cannot be read.
    Optional<Contribution> typed(long movementId) {
        noErrors();
        Unit of = unit.get();
        LocalDate day = FollowText.whole(date.get());
        Optional<BigDecimal> worth = number(value, valueError);
        Optional<BigDecimal> many = number(quantity, quantityError);
        if (of == null) {
            unitError.set(FollowText.text("gifts.noUnit"));
        }
        if (of == null
                || day == null
                || !valueError.get().isEmpty()
                || !quantityError.get().isEmpty()) {
            return Optional.empty();
        }
        Contribution base = current.get();
        ContributionKind chosen = Objects.requireNonNullElse(kind.get(), ContributionKind.MONEY);
        return Optional.of(new Contribution(
                base == null ? 0 : base.id(),
                movementId,
                of.id(),
                day,
                chosen,
                donor.get(),
                chosen == ContributionKind.GOODS ? item.get() : "",
                chosen == ContributionKind.MONEY ? null : many.orElse(null),
                switch (chosen) {
                    case MONEY -> "";
                    case GOODS -> measure.get();
                    case DAYS -> FollowText.text("gifts.day");
                },
                worth.map(BigDecimal::longValue).orElse(null),
                purpose.get(),
                document.get()));
    }

    private static Optional<BigDecimal> number(StringProperty text, StringProperty error) {
        if (text.get().isBlank()) {
            return Optional.empty();
        }
        Optional<BigDecimal> read = Decimals.typed(text.get());
        if (read.isEmpty()) {
            error.set(FollowText.text("gifts.noNumber"));
        }
        return read;
    }

    /// The contribution in hand as stored, null while new.
    ReadOnlyObjectProperty<@Nullable Contribution> currentProperty() {
        return current.getReadOnlyProperty();
    }
}
