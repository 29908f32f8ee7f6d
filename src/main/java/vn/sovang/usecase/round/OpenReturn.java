package vn.sovang.usecase.round;

import java.time.LocalDate;
import vn.sovang.model.decision.Decision;

/// What is still to be handed in after a revocation.
///
/// @param decision what was revoked
/// @param due last day
/// @param subjects how many have not handed in yet
public record OpenReturn(Decision decision, LocalDate due, int subjects) {}
