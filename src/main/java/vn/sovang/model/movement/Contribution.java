package vn.sovang.model.movement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Đóng góp, ủng hộ in a movement, told by one unit.
///
/// @param donor who gave; empty for the unit itself
/// @param item hiện vật, such as "gạo"; empty for money and days
/// @param quantity how much of the goods, or how many days; null for money
/// @param measure unit of the quantity, such as "kg"; empty for money
/// @param value in đồng: the money, or what the goods or days are estimated at; null while not estimated
/// @param purpose what for; may be empty
/// @param document chứng từ; may be empty
public record Contribution(
        long id,
        long movementId,
        long unitId,
        LocalDate date,
        ContributionKind kind,
        String donor,
        String item,
        @Nullable BigDecimal quantity,
        String measure,
        @Nullable Long value,
        String purpose,
        String document)
        implements FollowUp {
    public Contribution {
        donor = Nfc.line(donor);
        item = Nfc.line(item);
        measure = Nfc.line(measure);
        purpose = Nfc.line(purpose);
        document = Nfc.line(document);
    }

    /// Money of the unit itself.
    public static Contribution money(long movementId, long unitId, LocalDate date, long amount, String purpose) {
        return new Contribution(
                0, movementId, unitId, date, ContributionKind.MONEY, "", "", null, "", amount, purpose, "");
    }

    @Override
    public Contribution withId(long newId) {
        return new Contribution(
                newId, movementId, unitId, date, kind, donor, item, quantity, measure, value, purpose, document);
    }
}
