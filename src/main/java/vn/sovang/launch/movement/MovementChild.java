package vn.sovang.launch.movement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sovang.launch.command.StoreCommand;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.Level;
import vn.sovang.model.Refusal;
import vn.sovang.usecase.movement.ChildDraft;
import vn.sovang.usecase.movement.ChildPlan;
import vn.sovang.usecase.movement.DeriveMovement;
import vn.sovang.usecase.registry.Renaming;

/// `movement child ID`.
@Command(
        name = "child",
        description = "Lập kế hoạch triển khai từ kế hoạch cấp trên, đổi tên cơ quan, địa phương một lần.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class MovementChild extends StoreCommand {
    @Parameters(paramLabel = "ID", description = "số của phong trào cấp trên (xem movement list)")
    private long id;

    @Option(
            names = "--issuer",
            paramLabel = "CƠ QUAN",
            description = "cơ quan ban hành, mặc định là cơ quan dùng phần mềm")
    private @Nullable String issuer;

    @Option(
            names = "--level",
            paramLabel = "CẤP",
            description =
                    "cấp của cơ quan ban hành: ${COMPLETION-CANDIDATES}; mặc định là cấp của cơ quan dùng phần mềm")
    private @Nullable Level level;

    @Option(
            names = "--replace",
            paramLabel = "CŨ=MỚI",
            description = "đổi tên trong mọi mục, trừ căn cứ và tên hình thức khen; ghi nhiều lần được")
    private List<String> replacements = List.of();

    @Option(names = "--dry-run", description = "chỉ xem chỗ nào đổi, không ghi vào sổ")
    private boolean dryRun;

    @Override
    protected void run(Assembly assembly) throws Exception {
        DeriveMovement deriving = MovementFeature.deriveMovement(assembly);
        ChildPlan asked = asked(deriving.suggested(id));
        ChildDraft draft = deriving.draft(asked);
        draft.changes().forEach(change -> console().out().printf("- %s%n+ %s%n", change.before(), change.after()));
        draft.awardsLeftOut().forEach(award -> console().out().println("Không đưa vào: " + award));
        if (!dryRun) {
            console()
                    .out()
                    .printf(
                            "Đã lập phong trào số %d triển khai phong trào số %d.%n",
                            deriving.derive(asked).id(), id);
        }
    }

    private ChildPlan asked(ChildPlan suggested) throws Refusal {
        Map<String, String> names = new LinkedHashMap<>(suggested.renaming().names());
        String named = issuer == null ? suggested.issuer() : issuer;
        names.replaceAll((old, name) -> named);
        for (String replacement : replacements) {
            int at = replacement.indexOf('=');
            if (at < 1) {
                throw new Refusal(
                        "Không hiểu --replace \"%s\". Hãy ghi tên cũ, dấu bằng, tên mới: --replace \"cũ=mới\"."
                                .formatted(replacement));
            }
            names.put(replacement.substring(0, at), replacement.substring(at + 1));
        }
        return new ChildPlan(id, named, level == null ? suggested.level() : level, new Renaming(names));
    }
}
