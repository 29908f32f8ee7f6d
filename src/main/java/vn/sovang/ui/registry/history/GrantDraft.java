package vn.sovang.ui.registry.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Award;
import vn.sovang.model.Level;
import vn.sovang.model.PartialDate;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Recognition;
import vn.sovang.text.Nfc;
import vn.sovang.ui.control.WholeDay;

/// The fields of a grant while it is being typed. Its decision is one already entered, chosen by its number, or else a
/// new one of number, date and organ.
final class GrantDraft implements EntryDraft<HeldGrant, GrantDraft.Entry> {
    final StringProperty award = new SimpleStringProperty("");
    final StringProperty year = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Level> level = new SimpleObjectProperty<>();
    final StringProperty number = new SimpleStringProperty("");
    final ObjectProperty<@Nullable PartialDate> date = new SimpleObjectProperty<>();
    final StringProperty authority = new SimpleStringProperty("");
    final StringProperty reason = new SimpleStringProperty("");
    final StringProperty awardError = new SimpleStringProperty("");
    final StringProperty yearError = new SimpleStringProperty("");
    final StringProperty numberError = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Decision> decision = new ReadOnlyObjectWrapper<>();
    private final AwardCatalogue catalogue;
    private @Nullable HeldGrant base;
    private Shown shown = new Shown("", "", null, "", null, "", "", null);

    /// What the fields hold, to know whether something was typed.
    private record Shown(
            String award,
            String year,
            @Nullable Level level,
            String number,
            @Nullable PartialDate date,
            String authority,
            String reason,
            @Nullable Decision decision) {}

    /// What is to be stored.
    ///
    /// @param decision one already entered, or one as typed under id 0; null for none
    record Entry(Grant grant, @Nullable Decision decision) {}

    GrantDraft(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
        number.addListener((changed, before, now) -> {
            numberError.set("");
            Decision chosen = decision.get();
            if (chosen != null && !chosen.number().equals(now)) {
                decision.set(null);
            }
        });
        award.addListener((changed, before, now) -> awardError.set(""));
        year.addListener((changed, before, now) -> yearError.set(""));
    }

    @Override
    public void show(@Nullable HeldGrant grant) {
        base = grant;
        Decision held = grant == null ? null : grant.decision();
        Integer known = grant == null ? null : grant.grant().year();
        award.set(grant == null ? "" : grant.grant().awardName());
        year.set(known == null ? "" : known.toString());
        level.set(grant == null ? null : grant.grant().level());
        reason.set(grant == null ? "" : grant.grant().reason());
        fill(held);
        decision.set(held);
        List.of(awardError, yearError, numberError).forEach(error -> error.set(""));
        shown = now();
    }

    /// Takes an award of the catalogue.
    void choose(Award chosen) {
        award.set(chosen.name());
        level.set(chosen.level());
    }

    /// Takes a decision already entered.
    void choose(Decision chosen) {
        fill(chosen);
        decision.set(chosen);
    }

    private void fill(@Nullable Decision from) {
        LocalDate day = from == null ? null : from.date();
        number.set(from == null ? "" : from.number());
        date.set(day == null ? null : PartialDate.of(day));
        authority.set(from == null ? "" : from.authority());
    }

    /// The decision chosen, null while it is a new one or none.
    ReadOnlyObjectProperty<@Nullable Decision> decisionProperty() {
        return decision.getReadOnlyProperty();
    }

    /// The grant being changed, null for a new one.
    @Nullable
    HeldGrant base() {
        return base;
    }

    @Override
    public boolean isTyped() {
        return !now().equals(shown);
    }

    @Override
    public Optional<Entry> entry(Subject subject) {
        if (award.get().isBlank()) {
            awardError.set(HistoryText.text("grant.awardMissing"));
        }
        String typed = year.get().strip();
        if (!typed.isEmpty() && !typed.matches("(19|20)\\d\\d")) {
            yearError.set(HistoryText.text("grant.yearWrong"));
        }
        boolean added = decision.get() == null
                && (date.get() != null || !authority.get().isBlank());
        if (added && number.get().isBlank()) {
            numberError.set(HistoryText.text("grant.numberMissing"));
        }
        if (!(awardError.get() + yearError.get() + numberError.get()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Entry(grant(subject, typed), decision.get() == null ? typedDecision() : decision.get()));
    }

    private Grant grant(Subject subject, String typedYear) {
        Grant before = base == null ? null : base.grant();
        Decision chosen = decision.get();
        return new Grant(
                before == null ? 0 : before.id(),
                before == null ? (subject.isPerson() ? Long.valueOf(subject.id()) : null) : before.personId(),
                before == null ? (subject.isPerson() ? null : Long.valueOf(subject.id())) : before.unitId(),
                before == null ? subject.name() : before.subjectName(),
                before == null ? subject.place() : before.subjectPlace(),
                code(before),
                award.get(),
                level.get(),
                typedYear.isEmpty() ? null : Integer.valueOf(typedYear),
                chosen == null ? null : Long.valueOf(chosen.id()),
                reason.get(),
                before == null ? "" : before.note(),
                before == null ? null : before.money(),
                before == null ? null : before.recall());
    }

    private @Nullable String code(@Nullable Grant before) {
        if (before != null && before.awardName().equals(Nfc.line(award.get()))) {
            return before.awardCode();
        }
        return switch (catalogue.recognise(award.get(), List.of())) {
            case Recognition.Exact(Award known) -> known.code();
            case Recognition.ByAlias(Award known) -> known.code();
            case Recognition.ByOffer _, Recognition.Ambiguous _, Recognition.Unknown _ -> null;
        };
    }

    private @Nullable Decision typedDecision() {
        return number.get().isBlank()
                ? null
                : new Decision(0, number.get(), WholeDay.of(date.get()), authority.get(), "");
    }

    private Shown now() {
        return new Shown(
                award.get(),
                year.get(),
                level.get(),
                number.get(),
                date.get(),
                authority.get(),
                reason.get(),
                decision.get());
    }
}
