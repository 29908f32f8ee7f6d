package vn.sovang.form;

import java.util.List;

/// Words of a paper that the clerk may change; what is not here is fixed. A text may hold [#COUNT], which the form
/// fills
/// from the tally, so that a changed sentence never keeps an old number.
///
/// @param bases without "Căn cứ" and closing mark; none for papers without bases
/// @param opening the sentence before the list of awards, or the first point of the minutes
/// @param note in brackets, what is attached; may be empty
/// @param closing last sentence, without "./."
/// @param recipients without dash and closing mark; the last is "Lưu: ..."
public record Wording(List<String> bases, String opening, String note, String closing, List<String> recipients) {
    /// Stands for the total, such as "01 tập thể và 12 cá nhân".
    public static final String COUNT = "{số lượng}";

    public Wording {
        bases = List.copyOf(bases);
        recipients = List.copyOf(recipients);
    }

    /// The same words with other bases.
    public Wording withBases(List<String> newBases) {
        return new Wording(newBases, opening, note, closing, recipients);
    }

    /// The same words with other recipients.
    public Wording withRecipients(List<String> newRecipients) {
        return new Wording(bases, opening, note, closing, newRecipients);
    }
}
