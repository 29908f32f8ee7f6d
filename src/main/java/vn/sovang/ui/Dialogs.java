package vn.sovang.ui;

import vn.sovang.model.Refusal;

/// What is asked and said over the page. Screens get it by constructor, so that tests can answer in its place.
public interface Dialogs {
    /// Says an expected failure in one sentence.
    void refuse(Refusal refusal);

    /// Shows the error window for an unexpected failure.
    void bug(Throwable failure);

    /// Asks before something is done that is not undone easily; nothing happens on "Không".
    ///
    /// @param question one sentence
    /// @param action name of the button that does it, such as "Gộp hai tập thể"
    void confirm(String question, String action, Runnable onAction);

    /// Tells something in one sentence.
    void tell(String title, String sentence);
}
