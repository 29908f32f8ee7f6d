package vn.sovang.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Quy định của một tỉnh: what a province's own regulation sets. What it says nothing about stays the nation's.
///
/// @param code as the office's choice keeps it
/// @param name as lists show it, such as "Tỉnh Bắc Ninh (từ 12/2025)"
/// @param regulation number, day and issuer
/// @param from first day it stands
/// @param to last day, null while it stands
/// @param note what is still open, in Vietnamese; empty when nothing is
/// @param provisions all of the province's layer
public record ProvinceLaw(
        String code,
        String name,
        String regulation,
        LocalDate from,
        @Nullable LocalDate to,
        String note,
        List<Provision> provisions) {
    public ProvinceLaw {
        provisions = List.copyOf(provisions);
    }
}
