package vn.sovang.ui.meeting;

/// What the clerk can ask of the screen Họp xét.
interface MeetingActions {
    /// Opens a meeting.
    void open(MeetingChoice choice);

    /// Stores the votes.
    void record();
}
