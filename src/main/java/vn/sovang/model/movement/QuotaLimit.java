package vn.sovang.model.movement;

import org.jspecify.annotations.Nullable;
import vn.sovang.model.SubjectKind;
import vn.sovang.text.Numbers;

/// One limit of a quota.
///
/// @param kind whom it counts; null counts cases, be they collectives or people
/// @param least fewest, 0 for none
/// @param most most, in pieces or in percent
/// @param percent a share of all of the kind, not a number
public record QuotaLimit(@Nullable SubjectKind kind, int least, int most, boolean percent) {
    /// @throws IllegalArgumentException when the limits cross
    public QuotaLimit {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("limits: " + least + " to " + most);
        }
    }

    /// `"từ 01 đến 02 tập thể"`, `"không quá 10% số tập thể"`, `"02 trường hợp (tập thể hoặc cá nhân)"`.
    public String phrase() {
        String what = kind == null ? "trường hợp (tập thể hoặc cá nhân)" : kind.label();
        if (percent) {
            return least == 0 ? "không quá " + most + "% số " + what : "từ " + least + "% đến " + most + "% số " + what;
        }
        if (least == most) {
            return Numbers.count(most) + " " + what;
        }
        return (least == 0 ? "không quá " : "từ " + Numbers.count(least) + " đến ") + Numbers.count(most) + " " + what;
    }
}
