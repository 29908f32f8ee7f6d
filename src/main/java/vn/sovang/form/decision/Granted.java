package vn.sovang.form.decision;

import org.jspecify.annotations.Nullable;
import vn.sovang.model.round.Nomination;

/// A subject a decision gives the award to.
///
/// @param money tiền thưởng of this subject, whole đồng, null while unknown
public record Granted(Nomination nomination, @Nullable Long money) {
    /// @throws IllegalArgumentException when the money is negative
    public Granted {
        if (money != null && money < 0) {
            throw new IllegalArgumentException("money: " + money);
        }
    }
}
