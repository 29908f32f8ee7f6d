package vn.sovang.ui.movement.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.model.Refusal;
import vn.sovang.model.dossier.DossierItem;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.round.TierKind;
import vn.sovang.text.Fold;
import vn.sovang.ui.movement.MovementText;

/// Dossier items as typed rows: "Tờ trình | 1 bản chính | đơn vị". The last cell tells whose paper it is: "đơn vị",
/// "ban" for a steering committee or other standing body, "hội đồng".
public final class ItemRows {
    private static final Pattern COPIES = Pattern.compile("0*([1-9]\\d{0,2}) ban (chinh|sao)");

    private ItemRows() {}

    public static String text(List<DossierItem> items) {
        return items.stream()
                .map(item -> TypedRows.line(
                        item.kind().label(),
                        item.copies() + (item.original() ? " bản chính" : " bản sao"),
                        tier(item.tier())))
                .collect(Collectors.joining("\n"));
    }

    public static List<DossierItem> read(String text) throws Refusal {
        return TypedRows.read(text, 3, cells -> {
            Matcher copies = COPIES.matcher(Fold.of(cells.get(1)));
            if (!copies.matches()) {
                throw new Refusal(MovementText.text("items.copies"));
            }
            return new DossierItem(
                    tierOf(cells.get(2)),
                    kind(cells.getFirst()),
                    copies.group(2).equals("chinh"),
                    Integer.parseInt(copies.group(1)));
        });
    }

    private static PaperKind kind(String typed) throws Refusal {
        return Stream.of(PaperKind.values())
                .filter(kind -> Fold.of(kind.label()).equals(Fold.of(typed)))
                .findFirst()
                .orElseThrow(() -> new Refusal(MovementText.text("items.kind", typed)));
    }

    private static String tier(TierKind tier) {
        return MovementText.text("items.tier." + tier.name().toLowerCase(Locale.ROOT));
    }

    private static TierKind tierOf(String typed) throws Refusal {
        if (typed.isEmpty()) {
            return TierKind.UNIT;
        }
        return Stream.of(TierKind.values())
                .filter(tier -> Fold.of(tier(tier)).equals(Fold.of(typed)))
                .findFirst()
                .orElseThrow(() -> new Refusal(MovementText.text("items.tier", typed)));
    }
}
