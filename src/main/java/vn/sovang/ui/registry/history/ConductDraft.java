package vn.sovang.ui.registry.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Award;
import vn.sovang.model.PartialDate;
import vn.sovang.model.registry.Assessment;
import vn.sovang.model.registry.AssessmentGrade;
import vn.sovang.model.registry.Conduct;
import vn.sovang.model.registry.DisciplineGrade;
import vn.sovang.model.registry.Hold;
import vn.sovang.model.registry.HoldKind;
import vn.sovang.model.registry.HoldOutcome;
import vn.sovang.model.registry.MaternityLeave;
import vn.sovang.model.registry.MemberResults;
import vn.sovang.model.registry.TitleRegistration;
import vn.sovang.ui.control.WholeDay;

/// The fields of an assessment, a hold, a registration or a leave while it is being typed.
final class ConductDraft implements EntryDraft<Conduct, Conduct> {
    final ObjectProperty<@Nullable ConductKind> kind = new SimpleObjectProperty<>(ConductKind.ASSESSMENT);
    final StringProperty year = new SimpleStringProperty("");
    final ObjectProperty<@Nullable AssessmentGrade> grade = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Award> award = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable HoldKind> hold = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable DisciplineGrade> discipline = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable HoldOutcome> outcome = new SimpleObjectProperty<>(HoldOutcome.OPEN);
    final ObjectProperty<@Nullable PartialDate> from = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable PartialDate> to = new SimpleObjectProperty<>();
    final StringProperty document = new SimpleStringProperty("");
    final StringProperty members = new SimpleStringProperty("");
    final StringProperty done = new SimpleStringProperty("");
    final StringProperty advanced = new SimpleStringProperty("");
    final StringProperty fighters = new SimpleStringProperty("");
    final StringProperty disciplined = new SimpleStringProperty("");
    /// What is missing or wrong; empty when nothing is.
    final StringProperty error = new SimpleStringProperty("");

    private final List<Award> titles;
    private @Nullable Conduct base;
    private List<Object> shown = List.of();

    /// @param titles those one can register for
    ConductDraft(List<Award> titles) {
        this.titles = titles;
        kind.addListener((changed, before, now) -> error.set(""));
    }

    List<Award> titles() {
        return titles;
    }

    @Override
    public void show(@Nullable Conduct entry) {
        base = entry;
        List.of(year, document, members, done, advanced, fighters, disciplined, error)
                .forEach(text -> text.set(""));
        List.of(grade, award, hold, discipline, from, to).forEach(value -> value.set(null));
        outcome.set(HoldOutcome.OPEN);
        if (entry == null) {
            kind.set(ConductKind.ASSESSMENT);
        } else {
            document.set(entry.document());
            fill(entry);
        }
        shown = typed();
    }

    private void fill(Conduct entry) {
        switch (entry) {
            case Assessment said -> {
                kind.set(ConductKind.ASSESSMENT);
                year.set(Integer.toString(said.year()));
                grade.set(said.grade());
                members.set(text(said.members().members()));
                done.set(text(said.members().done()));
                advanced.set(text(said.members().advanced()));
                fighters.set(text(said.members().fighters()));
                disciplined.set(text(said.members().disciplined()));
            }
            case Hold one -> {
                kind.set(ConductKind.HOLD);
                hold.set(one.kind());
                discipline.set(one.discipline());
                outcome.set(one.outcome());
                from.set(WholeDay.dated(one.from()));
                to.set(WholeDay.dated(one.to()));
            }
            case TitleRegistration registration -> {
                kind.set(ConductKind.REGISTRATION);
                year.set(Integer.toString(registration.year()));
                award.set(titles.stream()
                        .filter(title -> title.code().equals(registration.awardCode()))
                        .findFirst()
                        .orElse(null));
            }
            case MaternityLeave leave -> {
                kind.set(ConductKind.MATERNITY);
                from.set(WholeDay.dated(leave.from()));
                to.set(WholeDay.dated(leave.to()));
            }
        }
    }

    @Override
    public boolean isTyped() {
        return !typed().equals(shown);
    }

    @Override
    public Optional<Conduct> entry(Subject subject) {
        String wrong = wrong(subject);
        error.set(wrong);
        if (!wrong.isEmpty()) {
            return Optional.empty();
        }
        Conduct before = base;
        Long person = subject.isPerson() ? Long.valueOf(subject.id()) : null;
        Long unit = subject.isPerson() ? null : Long.valueOf(subject.id());
        return Optional.of(entry(person, unit).withId(before == null ? 0 : before.id()));
    }

    private String wrong(Subject subject) {
        return switch (kind()) {
            case ASSESSMENT ->
                number(year.get()) == null || year.get().strip().length() != 4
                        ? HistoryText.text("grant.yearWrong")
                        : grade.get() == null ? HistoryText.text("conduct.gradeMissing") : counts();
            case HOLD ->
                hold.get() == null
                        ? HistoryText.text("conduct.holdMissing")
                        : WholeDay.of(from.get()) == null ? HistoryText.text("conduct.fromMissing") : "";
            case REGISTRATION ->
                number(year.get()) == null || year.get().strip().length() != 4
                        ? HistoryText.text("grant.yearWrong")
                        : award.get() == null ? HistoryText.text("conduct.awardMissing") : "";
            case MATERNITY ->
                !subject.isPerson()
                        ? HistoryText.text("conduct.personOnly")
                        : WholeDay.of(from.get()) == null ? HistoryText.text("conduct.fromMissing") : "";
        };
    }

    private String counts() {
        boolean fine = List.of(members, done, advanced, fighters, disciplined).stream()
                .allMatch(text -> text.get().isBlank() || number(text.get()) != null);
        return fine ? "" : HistoryText.text("conduct.countWrong");
    }

    private Conduct entry(@Nullable Long person, @Nullable Long unit) {
        LocalDate first = java.util.Objects.requireNonNullElse(WholeDay.of(from.get()), LocalDate.EPOCH);
        LocalDate last = WholeDay.of(to.get());
        Integer typedYear = number(year.get());
        int ofYear = typedYear == null ? 0 : typedYear;
        Award title = award.get();
        return switch (kind()) {
            case ASSESSMENT ->
                new Assessment(
                        0,
                        person,
                        unit,
                        ofYear,
                        java.util.Objects.requireNonNullElse(grade.get(), AssessmentGrade.DONE),
                        document.get(),
                        unit == null
                                ? MemberResults.UNKNOWN
                                : new MemberResults(
                                        number(members.get()),
                                        number(done.get()),
                                        number(advanced.get()),
                                        number(fighters.get()),
                                        number(disciplined.get())));
            case HOLD -> hold(person, unit, first, last);
            case REGISTRATION ->
                new TitleRegistration(0, person, unit, ofYear, title == null ? "" : title.code(), document.get());
            case MATERNITY -> new MaternityLeave(0, person, first, last, document.get());
        };
    }

    private Hold hold(@Nullable Long person, @Nullable Long unit, LocalDate first, @Nullable LocalDate last) {
        HoldKind chosen = java.util.Objects.requireNonNullElse(hold.get(), HoldKind.INSPECTION);
        return new Hold(
                0,
                person,
                unit,
                chosen,
                first,
                last,
                chosen.isReview() ? null : discipline.get(),
                chosen.isReview()
                        ? java.util.Objects.requireNonNullElse(outcome.get(), HoldOutcome.OPEN)
                        : HoldOutcome.VIOLATION,
                document.get());
    }

    private ConductKind kind() {
        return java.util.Objects.requireNonNullElse(kind.get(), ConductKind.ASSESSMENT);
    }

    private List<Object> typed() {
        List<Object> values = new ArrayList<>();
        List.of(year, document, members, done, advanced, fighters, disciplined).forEach(text -> values.add(text.get()));
        List.of(kind, grade, award, hold, discipline, outcome, from, to)
                .forEach(value -> values.add(Optional.ofNullable(value.get())));
        return values;
    }

    private static @Nullable Integer number(String typed) {
        String bare = typed.strip();
        return bare.matches("\\d{1,6}") ? Integer.valueOf(bare) : null;
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
