package vn.sovang.ui.registry.person;

/// What the clerk can ask of the screen Trùng người?.
interface SamePeopleActions {
    /// Takes a pair in hand.
    void take(PairLine line);

    /// The other entry is the one that stays.
    void swap();

    /// The two are one person.
    void merge();

    /// The two are two people.
    void apart();

    /// Goes on to the next pair, or back.
    ///
    /// @param step 1 or -1
    void go(int step);
}
