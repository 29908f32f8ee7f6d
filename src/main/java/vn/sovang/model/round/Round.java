package vn.sovang.model.round;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Đợt xét khen thưởng of a movement.
///
/// @param name such as "Phòng, chống dịch COVID-19, đợt 1"
/// @param ordinal number of the round within the movement, 1 and up
/// @param receivedOn day the dossier is received by the next body; chooses the regime
/// @param regimeCode legal regime, see the `rule` room
/// @param deadline day the dossier is due, or null
/// @param mode loại hình khen thưởng
/// @param tiers vòng xét in order, first the units
public record Round(
        long id,
        long movementId,
        String name,
        int ordinal,
        int year,
        @Nullable LocalDate receivedOn,
        String regimeCode,
        RoundStatus status,
        @Nullable LocalDate deadline,
        RecognitionMode mode,
        List<Tier> tiers) {
    public Round {
        name = Nfc.line(name);
        tiers = List.copyOf(tiers);
    }

    /// A round of a movement.
    public Round(
            long id,
            long movementId,
            String name,
            int ordinal,
            int year,
            @Nullable LocalDate receivedOn,
            String regimeCode,
            RoundStatus status,
            @Nullable LocalDate deadline,
            List<Tier> tiers) {
        this(
                id,
                movementId,
                name,
                ordinal,
                year,
                receivedOn,
                regimeCode,
                status,
                deadline,
                RecognitionMode.THEMATIC,
                tiers);
    }

    /// The same round under another id.
    public Round withId(long newId) {
        return new Round(newId, movementId, name, ordinal, year, receivedOn, regimeCode, status, deadline, mode, tiers);
    }

    /// The same round with other tiers.
    public Round withTiers(List<Tier> newTiers) {
        return new Round(id, movementId, name, ordinal, year, receivedOn, regimeCode, status, deadline, mode, newTiers);
    }

    /// The same round in another mode of recognition.
    public Round withMode(RecognitionMode newMode) {
        return new Round(id, movementId, name, ordinal, year, receivedOn, regimeCode, status, deadline, newMode, tiers);
    }
}
