package vn.sovang.ui.movement.follow;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.movement.MovementReport;

/// The report in hand, field by field.
final class ReportDraft {
    final ObjectProperty<@Nullable PartialDate> from = FollowForm.date();
    final ObjectProperty<@Nullable PartialDate> to = FollowForm.date();
    final StringProperty addressee = FollowForm.text();
    final StringProperty direction = FollowForm.text();
    final StringProperty results = FollowForm.text();
    final StringProperty strengths = FollowForm.text();
    final StringProperty limits = FollowForm.text();
    final StringProperty causes = FollowForm.text();
    final StringProperty tasks = FollowForm.text();
    final StringProperty proposals = FollowForm.text();
    private final ReadOnlyObjectWrapper<@Nullable MovementReport> current = new ReadOnlyObjectWrapper<>();
    private boolean filling;

    /// The report as it was last stored or begun; null for none.
    ReadOnlyObjectProperty<@Nullable MovementReport> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Told whenever the clerk changes a field.
    void onEdit(Runnable listener) {
        texts().forEach(value -> value.subscribe(() -> told(listener)));
        from.subscribe(() -> told(listener));
        to.subscribe(() -> told(listener));
    }

    private void told(Runnable listener) {
        if (!filling) {
            listener.run();
        }
    }

    private List<StringProperty> texts() {
        return List.of(addressee, direction, results, strengths, limits, causes, tasks, proposals);
    }

    /// Takes another report in hand, or none.
    void take(@Nullable MovementReport report) {
        filling = true;
        if (report != null) {
            from.set(FollowText.partial(report.from()));
            to.set(FollowText.partial(report.to()));
            addressee.set(report.addressee());
            direction.set(report.texts().direction());
            results.set(report.texts().results());
            strengths.set(report.texts().strengths());
            limits.set(report.texts().limits());
            causes.set(report.texts().causes());
            tasks.set(report.texts().tasks());
            proposals.set(report.texts().proposals());
        }
        filling = false;
        current.set(report);
    }

    /// The report was stored; what is typed meanwhile stays.
    void stored(MovementReport report) {
        current.set(report);
    }

    /// The report as typed; empty while there is none or its last day is no whole day.
    Optional<MovementReport> edited() {
        MovementReport base = current.get();
        LocalDate last = FollowText.whole(to.get());
        if (base == null || last == null) {
            return Optional.empty();
        }
        return Optional.of(new MovementReport(
                base.id(),
                base.movementId(),
                base.termId(),
                base.named(),
                base.kind(),
                FollowText.whole(from.get()),
                last,
                addressee.get(),
                new MovementReport.Texts(
                        direction.get(),
                        results.get(),
                        strengths.get(),
                        limits.get(),
                        causes.get(),
                        tasks.get(),
                        proposals.get()),
                base.number(),
                base.date(),
                base.madeOn()));
    }

    /// Whether the clerk changed something since it was stored.
    boolean changed() {
        return edited().filter(typed -> !Objects.equals(typed, current.get())).isPresent();
    }
}
