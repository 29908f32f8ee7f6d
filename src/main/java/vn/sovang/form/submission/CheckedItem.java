package vn.sovang.form.submission;

/// One component of a dossier as it was checked.
///
/// @param component such as "Tờ trình của đơn vị đề nghị"
/// @param copy what is asked for, such as "bản chính"; may be empty
/// @param asked how many; 0 where nobody said how many
/// @param present how many there are
/// @param basis where it is asked for; may be empty
/// @param note such as which ones are missing; may be empty
public record CheckedItem(String component, String copy, int asked, int present, String basis, String note) {
    /// How many are missing.
    public int missing() {
        return Math.max(0, asked - present);
    }
}
