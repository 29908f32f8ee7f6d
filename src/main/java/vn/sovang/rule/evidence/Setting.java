package vn.sovang.rule.evidence;

import java.time.LocalDate;
import vn.sovang.model.Office;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.round.RecognitionMode;
import vn.sovang.model.round.Round;
import vn.sovang.model.round.RoundStatus;
import vn.sovang.rule.AwardCatalogue;

/// What all nominations of a round share.
///
/// @param criteria the law of the day the dossier is received
public record Setting(Office office, Movement movement, Round round, Criteria criteria, AwardCatalogue catalogue) {
    /// The day the dossier is received.
    public LocalDate day() {
        return criteria.day();
    }

    /// The year the round is for.
    public int year() {
        return round.year();
    }

    /// Whether the round is for merit, not for a movement or something unexpected.
    public boolean isMerit() {
        return round.mode() == RecognitionMode.MERIT;
    }

    /// Whether somebody still decides about it.
    public boolean isOpen() {
        return round.status() != RoundStatus.DECIDED;
    }

    /// The time of the achievement: the year of a merit round, the movement's of a thematic one.
    public Period period() {
        return switch (round.mode()) {
            case MERIT -> Period.ofYear(year());
            case THEMATIC -> new Period(movement.start(), movement.end());
            case UNEXPECTED -> Period.UNKNOWN;
        };
    }
}
