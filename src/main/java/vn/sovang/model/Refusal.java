package vn.sovang.model;

/// An expected failure with a sentence in Vietnamese that says what is wrong and how to mend it.
///
/// The message is meant for the clerk; the cause is for the log.
public class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    /// @param sentence in Vietnamese, complete, without people's data beyond what the clerk typed
    public Refusal(String sentence) {
        super(sentence);
    }

    /// As [#Refusal(String)], keeping what caused it.
    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /// The sentence for the clerk.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
