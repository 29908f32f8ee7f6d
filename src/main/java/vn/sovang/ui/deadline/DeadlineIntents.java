package vn.sovang.ui.deadline;

/// What a clerk can ask of the calendar.
interface DeadlineIntents {
    /// Marks the one in hand as done with what is typed.
    void done();

    /// Takes its mark back.
    void undone();

    /// Does the one or the other without typing.
    void toggle();

    /// Opens the movement or the round it belongs to.
    void open();

    /// Says what the office does on the day in hand.
    void office(boolean working);

    /// Takes that back.
    void asNation();

    /// Writes the calendar file.
    void export();
}
