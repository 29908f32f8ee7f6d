package vn.sovang.ui.round.intake;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.list.ListedRow;
import vn.sovang.exchange.list.ListedValues;
import vn.sovang.model.Award;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;
import vn.sovang.ui.control.table.Typing;

/// The chosen row of a list, mended in place. Each change by the clerk calls the listener with the row's number and
/// its values as they now stand; the whole list is then checked anew.
final class ListedRowModel {
    private final ObjectProperty<SubjectKind> kind = new SimpleObjectProperty<>(SubjectKind.PERSON);
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Sex> sex = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable PartialDate> birth = new SimpleObjectProperty<>();
    private final StringProperty ethnicity = new SimpleStringProperty("");
    private final StringProperty post = new SimpleStringProperty("");
    private final StringProperty unitName = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Award> award = new SimpleObjectProperty<>();
    private final StringProperty achievement = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final Typing typing = new Typing();
    private final List<Award> awards;
    private final BiConsumer<Integer, ListedValues> onEdited;
    private @Nullable ListedRow shown;
    private boolean showing;

    /// @param awards the catalogue
    /// @param onEdited takes the row's number and its new values
    ListedRowModel(List<Award> awards, BiConsumer<Integer, ListedValues> onEdited) {
        this.awards = awards;
        this.onEdited = onEdited;
        Stream.of(name, ethnicity, post, unitName, achievement, note)
                .forEach(text -> text.subscribe((old, now) -> edited()));
        kind.subscribe((old, now) -> edited());
        sex.subscribe((old, now) -> edited());
        birth.subscribe((old, now) -> edited());
        award.subscribe((old, now) -> edited());
    }

    /// Shows a row; null leaves the fields as they are, with nothing to save to.
    void show(@Nullable ListedRow row) {
        typing.turnTo(row == null ? null : row.number(), () -> turn(row));
    }

    private void turn(@Nullable ListedRow row) {
        showing = true;
        try {
            shown = row;
            if (row != null) {
                ListedValues values = row.values();
                kind.set(values.kind());
                name.set(values.name());
                sex.set(values.sex());
                birth.set(values.birth());
                ethnicity.set(values.ethnicity());
                post.set(values.post());
                unitName.set(values.unitName());
                award.set(awards.stream()
                        .filter(each -> each.code().equals(values.awardCode()))
                        .findFirst()
                        .orElse(null));
                achievement.set(values.achievement());
                note.set(values.note());
            }
        } finally {
            showing = false;
        }
    }

    private void edited() {
        ListedRow row = shown;
        if (showing || row == null) {
            return;
        }
        ListedValues before = row.values();
        ListedValues now = now(before);
        if (!now.equals(before)) {
            shown = new ListedRow(row.number(), row.group(), row.cells(), now, row.changes(), row.findings());
            onEdited.accept(row.number(), now);
        }
    }

    private ListedValues now(ListedValues before) {
        ListedValues typed = kind.get() == before.kind() ? before : before.withKind(kind.get());
        Award chosen = award.get();
        return new ListedValues(
                typed.sequence(),
                typed.kind(),
                typed.unitKind(),
                name.get(),
                sex.get(),
                birth.get(),
                post.get(),
                unitName.get(),
                ethnicity.get(),
                typed.awardText(),
                chosen == null ? typed.awardCode() : chosen.code(),
                chosen == null ? typed.awardName() : chosen.name(),
                achievement.get(),
                note.get(),
                typed.posthumous());
    }

    /// What is being typed into the fields, and for which row.
    Typing typing() {
        return typing;
    }

    /// The awards that fit the row's kind of subject.
    List<Award> awards() {
        return awards.stream()
                .filter(each -> each.subjects().contains(kind.get()))
                .toList();
    }

    ObjectProperty<SubjectKind> kindProperty() {
        return kind;
    }

    StringProperty nameProperty() {
        return name;
    }

    ObjectProperty<@Nullable Sex> sexProperty() {
        return sex;
    }

    ObjectProperty<@Nullable PartialDate> birthProperty() {
        return birth;
    }

    StringProperty ethnicityProperty() {
        return ethnicity;
    }

    StringProperty postProperty() {
        return post;
    }

    StringProperty unitNameProperty() {
        return unitName;
    }

    ObjectProperty<@Nullable Award> awardProperty() {
        return award;
    }

    StringProperty achievementProperty() {
        return achievement;
    }

    StringProperty noteProperty() {
        return note;
    }
}
