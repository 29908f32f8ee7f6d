package vn.sovang.form;

import java.util.List;
import java.util.stream.Collectors;

/// Hạn mức of a group of units.
///
/// @param units in running text, such as "Mỗi xã, phường"
/// @param limits all of them together
public record Quota(String units, List<QuotaLimit> limits) {
    public Quota {
        limits = List.copyOf(limits);
    }

    /// `"Mỗi xã, phường: từ 01 đến 02 tập thể và từ 03 đến 05 cá nhân"`.
    String line() {
        return units + ": "
                + (limits.isEmpty()
                        ? Prose.DOTS
                        : limits.stream().map(QuotaLimit::phrase).collect(Collectors.joining(" và ")));
    }
}
