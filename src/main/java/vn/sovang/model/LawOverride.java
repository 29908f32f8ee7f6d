package vn.sovang.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Giá trị riêng của cơ quan: what the office sets in the place of the nation's and the province's provision.
///
/// @param key name of the provision's key
/// @param subject what it is set for, see the key; empty for all
/// @param value in the key's unit, as provisions write it
/// @param from first day it stands
/// @param to last day, null while it stands
/// @param article what it rests on, such as "Quy chế Hội đồng số 12/QC-HĐTĐKT"; may be empty
/// @param note why, in Vietnamese
public record LawOverride(
        long id,
        String key,
        String subject,
        String value,
        LocalDate from,
        @Nullable LocalDate to,
        String article,
        String note) {
    public LawOverride {
        value = Nfc.line(value);
        article = Nfc.line(article);
        note = Nfc.line(note);
    }

    /// The same under another id.
    public LawOverride withId(long newId) {
        return new LawOverride(newId, key, subject, value, from, to, article, note);
    }

    /// The same with another last day.
    public LawOverride until(@Nullable LocalDate newTo) {
        return new LawOverride(id, key, subject, value, from, newTo, article, note);
    }

    /// The same with another value.
    public LawOverride withValue(String newValue) {
        return new LawOverride(id, key, subject, newValue, from, to, article, note);
    }

    /// Whether it sets the same thing.
    public boolean sameThing(LawOverride other) {
        return key.equals(other.key) && subject.equals(other.subject);
    }
}
