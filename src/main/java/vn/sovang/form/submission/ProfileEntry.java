package vn.sovang.form.submission;

import org.jspecify.annotations.Nullable;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;

/// One subject of a profile list.
///
/// @param report where the past awards stand, and the achievement if the list has no words of it
/// @param ballot null while nobody has voted on it
public record ProfileEntry(
        Nomination nomination,
        AchievementReport report,
        @Nullable Ballot ballot) {}
