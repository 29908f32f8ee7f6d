package vn.sovang.ui.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.LawOverride;
import vn.sovang.model.PartialDate;
import vn.sovang.rule.Law;
import vn.sovang.rule.LawDifference;
import vn.sovang.rule.LawLayer;
import vn.sovang.rule.ProvinceLaw;
import vn.sovang.rule.Provision;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.work.LawWords;

/// The provisions of a day, or of two side by side, and the one in hand.
final class LawModel {
    final ObjectProperty<@Nullable PartialDate> day = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable PartialDate> other = new SimpleObjectProperty<>();
    final BooleanProperty onlyDifferences = new SimpleBooleanProperty(true);
    final ObjectProperty<@Nullable ProvinceLaw> province = new SimpleObjectProperty<>();
    final OverrideDraft draft = new OverrideDraft();

    private final LawWords words;
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<List<LawLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable LawLine> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable LawOverride> own = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty entering = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private @Nullable Law law;
    private List<LawOverride> overrides = List.of();

    /// @param today the day shown first
    LawModel(LawWords words, LocalDate today) {
        this.words = words;
        this.today = today;
        day.set(PartialDate.of(today));
        day.subscribe(this::refill);
        other.subscribe(this::refill);
        onlyDifferences.subscribe(this::refill);
    }

    /// Shows what has been read; the line in hand stays in hand.
    void show(Law read, List<LawOverride> set, @Nullable ProvinceLaw followed) {
        law = read;
        overrides = set;
        province.set(followed);
        refill();
        LawLine line = current.get();
        if (line != null) {
            select(lines.get().stream()
                    .filter(one -> one.id().equals(line.id()))
                    .findFirst()
                    .orElse(null));
        }
    }

    /// Takes a line in hand: its value is what an own one begins with.
    void select(@Nullable LawLine line) {
        LawOverride set = line == null ? null : setFor(line);
        if (set != null) {
            draft.begin(set);
        } else if (line != null) {
            Provision shown = line.shown();
            draft.begin(line.key(), line.code(), shown == null ? "" : words.typed(shown), dayShown());
        }
        entering.set(false);
        own.set(set);
        current.set(line);
    }

    /// Begins a value for a thing that the clerk chooses.
    void enter() {
        draft.begin(null, "", "", dayShown());
        current.set(null);
        own.set(null);
        entering.set(true);
    }

    /// What provisions may be for, code to words.
    Map<String, String> subjects() {
        return words.subjects();
    }

    LawWords words() {
        return words;
    }

    ReadOnlyObjectProperty<List<LawLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable LawLine> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// What the office has set for the line in hand; null when nothing.
    ReadOnlyObjectProperty<@Nullable LawOverride> ownProperty() {
        return own.getReadOnlyProperty();
    }

    /// Whether a value for a thing not in hand is being entered.
    BooleanProperty enteringProperty() {
        return entering;
    }

    ReadOnlyStringProperty subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    /// The day in hand; today while none can be read.
    LocalDate dayShown() {
        return Objects.requireNonNullElse(OverrideDraft.day(day.get()), today);
    }

    /// The day compared with; null while there is none.
    @Nullable
    LocalDate otherDay() {
        return OverrideDraft.day(other.get());
    }

    private @Nullable LawOverride setFor(LawLine line) {
        Provision shown = line.shown();
        if (shown == null || shown.layer() != LawLayer.OFFICE) {
            return null;
        }
        return overrides.stream()
                .filter(one -> one.key().equals(shown.key().name())
                        && one.subject().equals(shown.subject())
                        && one.from().equals(shown.from()))
                .findFirst()
                .orElse(null);
    }

    private void refill() {
        Law known = law;
        if (known == null) {
            return;
        }
        LocalDate compared = otherDay();
        ProvinceLaw followed = province.get();
        String follows = followed == null ? LawText.text("followsNone") : LawText.text("follows", followed.name());
        if (compared == null) {
            List<Provision> standing = known.on(dayShown());
            lines.set(inOrder(standing.stream().map(one -> LawLine.of(one, words))));
            long open = standing.stream().filter(one -> !one.verified()).count();
            subtitle.set(LawText.text("subtitle", standing.size(), OfficialDate.brief(dayShown()), open, follows));
        } else {
            List<LawDifference> all = LawDifference.between(known, dayShown(), compared);
            lines.set(inOrder(all.stream()
                    .filter(one -> !onlyDifferences.get() || one.differs())
                    .map(one -> LawLine.of(one, words))));
            long differing = all.stream().filter(LawDifference::differs).count();
            subtitle.set(LawText.text(
                    "subtitleCompared",
                    differing,
                    OfficialDate.brief(dayShown()),
                    OfficialDate.brief(compared),
                    follows));
        }
    }

    /// Key by key, the awards as the catalogue has them, from high to low.
    private List<LawLine> inOrder(Stream<LawLine> some) {
        List<String> subjects = List.copyOf(words.subjects().keySet());
        return some.sorted(Comparator.comparing(LawLine::key).thenComparingInt(line -> subjects.indexOf(line.code())))
                .toList();
    }
}
