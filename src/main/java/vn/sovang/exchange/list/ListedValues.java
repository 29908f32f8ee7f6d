package vn.sovang.exchange.list;

import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.table.UnitKinds;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.text.Nfc;

/// What one row of a list was understood as; the clerk may change it before the list is taken in.
///
/// @param sequence number in the column STT, 0 when it has none
/// @param unitKind class of the collective, null for people
/// @param name full name of the person, or name of the collective
/// @param sex null while unknown; never guessed from "Ông", "Bà" or the name
/// @param birth null while unknown
/// @param unitName workplace or address as the list names it
/// @param awardText words of the list (its cell, or its group row)
/// @param awardCode award of the catalogue, null while the words are not understood
/// @param awardName the award's full name, empty while it is not understood
public record ListedValues(
        int sequence,
        SubjectKind kind,
        @Nullable UnitKind unitKind,
        String name,
        @Nullable Sex sex,
        @Nullable PartialDate birth,
        String post,
        String unitName,
        String ethnicity,
        String awardText,
        @Nullable String awardCode,
        String awardName,
        String achievement,
        String note,
        boolean posthumous) {
    public ListedValues {
        name = Nfc.line(name);
        post = Nfc.line(post);
        unitName = Nfc.line(unitName);
        ethnicity = Nfc.line(ethnicity);
        awardText = Nfc.line(awardText);
        achievement = Nfc.lines(achievement);
        note = Nfc.line(note);
    }

    /// The same row for another award of the catalogue; null when it is not understood.
    public ListedValues withAward(@Nullable String code, String fullName) {
        return copy(kind, unitKind, name, sex, birth, post, unitName, awardText, code, fullName);
    }

    /// The same row with other words for the award, which are read anew.
    public ListedValues withAwardText(String words) {
        return copy(kind, unitKind, name, sex, birth, post, unitName, words, null, "");
    }

    /// The same row under another name.
    public ListedValues withName(String newName) {
        return copy(kind, unitKind, newName, sex, birth, post, unitName, awardText, awardCode, awardName);
    }

    /// The same row with another sex and birth.
    public ListedValues withSexAndBirth(@Nullable Sex newSex, @Nullable PartialDate newBirth) {
        return copy(kind, unitKind, name, newSex, newBirth, post, unitName, awardText, awardCode, awardName);
    }

    /// The same row with another post and unit.
    public ListedValues withPostAndUnit(String newPost, String newUnitName) {
        return copy(kind, unitKind, name, sex, birth, newPost, newUnitName, awardText, awardCode, awardName);
    }

    /// The same row as another kind of subject; a collective gets the class its name speaks of.
    public ListedValues withKind(SubjectKind newKind) {
        return copy(
                newKind,
                UnitKinds.forSubject(newKind, name),
                name,
                sex,
                birth,
                post,
                unitName,
                awardText,
                awardCode,
                awardName);
    }

    private ListedValues copy(
            SubjectKind newKind,
            @Nullable UnitKind newUnitKind,
            String newName,
            @Nullable Sex newSex,
            @Nullable PartialDate newBirth,
            String newPost,
            String newUnitName,
            String newAwardText,
            @Nullable String newAwardCode,
            String newAwardName) {
        return new ListedValues(
                sequence,
                newKind,
                newUnitKind,
                newName,
                newSex,
                newBirth,
                newPost,
                newUnitName,
                ethnicity,
                newAwardText,
                newAwardCode,
                newAwardName,
                achievement,
                note,
                posthumous);
    }
}
