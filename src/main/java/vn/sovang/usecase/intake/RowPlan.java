package vn.sovang.usecase.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.usecase.registry.SubjectChoice;

/// What storing a listed row would do to the registry.
///
/// @param subject whom of the registry it is about, in words; empty when it is somebody new
/// @param unit what the name of its unit means, for a person the workplace; null when it names none
/// @param fills what the registry learns, such as "ngày sinh: 14/3/1979"
/// @param conflicts where the registry says otherwise; the list wins only when the clerk says so
/// @param choices who of the registry it may be about, when that is not sure
public record RowPlan(
        Action action,
        String subject,
        @Nullable ListedUnit unit,
        List<String> fills,
        List<String> conflicts,
        List<SubjectChoice> choices) {
    public RowPlan {
        fills = List.copyOf(fills);
        conflicts = List.copyOf(conflicts);
        choices = List.copyOf(choices);
    }

    /// What happens.
    public enum Action {
        /// a new entry
        ADD("thêm mới"),
        /// an entry learns something
        CHANGE("bổ sung"),
        /// the registry has it all already
        NOTHING("đã có đủ"),
        /// the row is wrong and stays aside
        ASIDE("để lại");

        private final String label;

        Action(String label) {
            this.label = label;
        }

        /// In running text.
        public String label() {
            return label;
        }
    }
}
