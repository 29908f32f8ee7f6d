package vn.sovang.ui.meeting;

import org.jspecify.annotations.Nullable;

/// A meeting one can open: a unit's own, or a body's in its tier.
///
/// @param label "Vòng 1 · Trung tâm Y tế thành phố"
/// @param state what is known of it: "chưa họp", "đã có kết quả phiếu"
record MeetingChoice(
        int tier, @Nullable Long unitId, @Nullable Long bodyId, String label, String state) {
    @Override
    public String toString() {
        return state.isEmpty() ? label : label + " · " + state;
    }
}
