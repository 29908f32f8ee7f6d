package vn.sovang.rule.money;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.SubjectKind;

/// A grant whose money is reckoned together with others.
///
/// @param subject who gets it: claims of one subject have equal ones
/// @param achievedFrom first day of the achievement, null while unknown
/// @param achievedTo its last day, null while unknown
/// @param decision which decision gives it
/// @param round which round it comes from
/// @param day of the decision; null while unknown: its title counts for others, its own money is unknown
public record MoneyClaim(
        String subject,
        SubjectKind kind,
        String awardCode,
        @Nullable LocalDate achievedFrom,
        @Nullable LocalDate achievedTo,
        String decision,
        long round,
        @Nullable LocalDate day) {}
