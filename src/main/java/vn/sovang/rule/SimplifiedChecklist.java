package vn.sovang.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.sovang.model.dossier.DossierItem;
import vn.sovang.model.dossier.PaperKind;

/// Hồ sơ theo thủ tục đơn giản: what is left of a plan's checklist (Luật Thi đua, khen thưởng 06/2022/QH15, Điều 85).
public final class SimplifiedChecklist {
    private SimplifiedChecklist() {}

    /// The items of a checklist that the simplified procedure keeps; the brief report takes the report's place, and a
    /// list goes with each submission where it is asked for.
    ///
    /// @param parts value of [ProvisionKey#SIMPLIFIED_PARTS]
    public static List<DossierItem> of(List<DossierItem> items, String parts) {
        List<PaperKind> kept =
                Arrays.stream(parts.split(",")).map(PaperKind::valueOf).toList();
        List<DossierItem> simplified = new ArrayList<>();
        for (DossierItem item : items) {
            if (kept.contains(item.kind())) {
                simplified.add(item);
                if (item.kind() == PaperKind.SUBMISSION && kept.contains(PaperKind.ANNEX_LIST)) {
                    add(simplified, new DossierItem(item.tier(), PaperKind.ANNEX_LIST, item.original(), item.copies()));
                }
            } else if (item.kind() == PaperKind.REPORT && kept.contains(PaperKind.SUMMARY_REPORT)) {
                add(simplified, new DossierItem(item.tier(), PaperKind.SUMMARY_REPORT, item.original(), item.copies()));
            }
        }
        return List.copyOf(simplified);
    }

    private static void add(List<DossierItem> items, DossierItem item) {
        if (items.stream().noneMatch(one -> one.tier() == item.tier() && one.kind() == item.kind())) {
            items.add(item);
        }
    }
}
