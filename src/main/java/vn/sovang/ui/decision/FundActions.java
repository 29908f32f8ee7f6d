package vn.sovang.ui.decision;

/// What the clerk can ask for in the fund book.
interface FundActions {
    /// Begins a new entry.
    void startNew();

    /// Takes an entry in hand.
    void take(FundRow row);

    /// Stores the entry in hand.
    void save();

    /// Takes the entry in hand out of the book.
    void remove();

    /// Prints the year of the entry in hand, else the latest.
    void print();
}
