package vn.sovang.model.movement;

import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.text.Nfc;

/// Hạn mức of a group of units.
///
/// @param units in running text, such as "Mỗi xã, phường"
/// @param limits all of them together; none while the plan leaves them open
public record Quota(String units, List<QuotaLimit> limits) {
    public Quota {
        units = Nfc.line(units);
        limits = List.copyOf(limits);
    }

    /// `"Mỗi xã, phường: từ 01 đến 02 tập thể và từ 03 đến 05 cá nhân"`.
    ///
    /// @param open what stands for limits that are not there
    public String line(String open) {
        return units + ": "
                + (limits.isEmpty()
                        ? open
                        : limits.stream().map(QuotaLimit::phrase).collect(Collectors.joining(" và ")));
    }
}
