package vn.sovang.usecase.round;

import vn.sovang.model.meeting.Quorum;

/// Túc số that the law names for a council.
///
/// @param quorum with its article as source
/// @param verified whether the article has been compared with the published text
/// @param note what the text says besides, in Vietnamese; may be empty
public record SuggestedQuorum(Quorum quorum, boolean verified, String note) {}
