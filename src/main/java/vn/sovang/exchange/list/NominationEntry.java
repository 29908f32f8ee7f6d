package vn.sovang.exchange.list;

import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.text.Nfc;

/// A nomination of a list: whom, for which award.
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
public record NominationEntry(
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
        boolean posthumous)
        implements ListEntry {
    public NominationEntry {
        name = Nfc.line(name);
        post = Nfc.line(post);
        unitName = Nfc.line(unitName);
        ethnicity = Nfc.line(ethnicity);
        awardText = Nfc.line(awardText);
        achievement = Nfc.lines(achievement);
        note = Nfc.line(note);
    }

    /// The same row for another award of the catalogue; null when it is not understood.
    NominationEntry withAward(@Nullable String code, String fullName) {
        return new NominationEntry(
                sequence,
                kind,
                unitKind,
                name,
                sex,
                birth,
                post,
                unitName,
                ethnicity,
                awardText,
                code,
                fullName,
                achievement,
                note,
                posthumous);
    }
}
