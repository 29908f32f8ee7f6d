package vn.sovang.form.movement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Thủ tục, hồ sơ of a movement; every part may be empty.
///
/// @param procedure thủ tục and tuyến trình, step by step
/// @param parts thành phần hồ sơ, each with its copies
/// @param sendTo who receives the dossiers, in running text
/// @param due last day to send them, null where the plan names none
/// @param remarks on sending, such as the form of the files
public record PlanDossier(
        List<String> procedure,
        List<String> parts,
        String sendTo,
        @Nullable LocalDate due,
        List<String> remarks) {
    /// Nothing said.
    public static final PlanDossier NONE = new PlanDossier(List.of(), List.of(), "", null, List.of());

    public PlanDossier {
        procedure = List.copyOf(procedure);
        parts = List.copyOf(parts);
        remarks = List.copyOf(remarks);
    }
}
