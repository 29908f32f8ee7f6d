package vn.sovang.ui.round.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.list.ListRow;
import vn.sovang.exchange.list.NominationEntry;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.model.Award;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;
import vn.sovang.text.Nfc;
import vn.sovang.ui.control.table.Typing;

/// The chosen row of a list, mended in place. Each change by the clerk calls the listener with the row's number, the
/// column and its new text; the whole list is then checked anew.
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
    private final Mending onEdited;
    private Map<ListColumn, String> told = Map.of();
    private @Nullable ListRow shown;
    private boolean showing;

    /// Takes what a column of a row is to say.
    @FunctionalInterface
    interface Mending {
        /// @param text empty to take it away
        void mend(int row, ListColumn column, String text);
    }

    /// @param awards the catalogue
    /// @param onEdited takes each change
    ListedRowModel(List<Award> awards, Mending onEdited) {
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
    void show(@Nullable ListRow row) {
        typing.turnTo(row == null ? null : row.number(), () -> turn(row));
    }

    private void turn(@Nullable ListRow row) {
        showing = true;
        try {
            shown = row;
            if (row != null) {
                NominationEntry values = row.nomination();
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
                told = texts();
            }
        } finally {
            showing = false;
        }
    }

    private void edited() {
        ListRow row = shown;
        if (showing || row == null) {
            return;
        }
        Map<ListColumn, String> before = told;
        told = texts();
        told.forEach((column, text) -> {
            // An award is chosen, never taken away.
            boolean nothing = column == ListColumn.AWARD && text.isEmpty();
            if (!nothing && !text.equals(before.get(column))) {
                onEdited.mend(row.number(), column, text);
            }
        });
    }

    private Map<ListColumn, String> texts() {
        Sex saidSex = sex.get();
        PartialDate saidBirth = birth.get();
        Award chosen = award.get();
        Map<ListColumn, String> texts = new EnumMap<>(ListColumn.class);
        texts.put(ListColumn.KIND, kind.get().label());
        texts.put(ListColumn.NAME, Nfc.line(name.get()));
        texts.put(ListColumn.SEX, saidSex == null ? "" : saidSex.label());
        texts.put(ListColumn.BIRTH, saidBirth == null ? "" : saidBirth.display());
        texts.put(ListColumn.ETHNICITY, Nfc.line(ethnicity.get()));
        texts.put(ListColumn.POST, Nfc.line(post.get()));
        texts.put(ListColumn.UNIT, Nfc.line(unitName.get()));
        texts.put(ListColumn.AWARD, chosen == null ? "" : chosen.name());
        texts.put(ListColumn.ACHIEVEMENT, Nfc.lines(achievement.get()));
        texts.put(ListColumn.NOTE, Nfc.line(note.get()));
        return texts;
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
