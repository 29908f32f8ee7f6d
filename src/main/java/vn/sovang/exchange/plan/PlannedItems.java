package vn.sovang.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.model.Refusal;
import vn.sovang.model.dossier.DossierItem;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.round.TierKind;
import vn.sovang.text.Fold;

/// What a line such as "Tờ trình, biên bản họp xét của cơ quan, đơn vị (01 bản sao)" asks of a dossier,
/// and dossier items as typed rows: "Tờ trình | 1 bản chính | đơn vị". The last cell of a row tells whose paper it is:
/// "đơn vị", "ban" for a steering committee or other standing body, "hội đồng".
public final class PlannedItems {
    private static final Pattern COPIES = Pattern.compile("(\\d{1,2}) (?:ban|bo)(?: ban)? (chinh|goc|sao)");
    private static final Map<String, PaperKind> KINDS = Map.of(
            "to trinh", PaperKind.SUBMISSION,
            "bien ban hop", PaperKind.MINUTES,
            "bien ban kiem phieu", PaperKind.COUNTING_MINUTES,
            "bao cao thanh tich", PaperKind.REPORT,
            "bao cao tom tat", PaperKind.SUMMARY_REPORT,
            "danh sach trich ngang", PaperKind.PROFILE_LIST);
    private static final Pattern TYPED_COPIES = Pattern.compile("0*([1-9]\\d{0,2}) ban (chinh|sao)");

    private PlannedItems() {}

    /// The papers the line names, in its order; none when it names no known one, or not how many.
    public static List<DossierItem> of(String line) {
        String folded = Fold.of(line);
        Matcher copies = COPIES.matcher(folded);
        if (!copies.find() || Integer.parseInt(copies.group(1)) < 1) {
            return List.of();
        }
        List<DossierItem> items = new ArrayList<>();
        KINDS.entrySet().stream()
                .filter(kind -> folded.contains(kind.getKey()))
                .sorted((one, two) -> Integer.compare(folded.indexOf(one.getKey()), folded.indexOf(two.getKey())))
                .forEach(kind -> items.add(new DossierItem(
                        tier(kind.getValue(), folded),
                        kind.getValue(),
                        !copies.group(2).equals("sao"),
                        Integer.parseInt(copies.group(1)))));
        return items;
    }

    /// Whose paper it is; a report is always its subject's unit's.
    private static TierKind tier(PaperKind kind, String folded) {
        if (kind == PaperKind.REPORT || kind == PaperKind.SUMMARY_REPORT) {
            return TierKind.UNIT;
        }
        if (folded.contains("ban chi dao") || folded.contains("thuong truc")) {
            return TierKind.STANDING_BODY;
        }
        return folded.contains("hoi dong") ? TierKind.COUNCIL : TierKind.UNIT;
    }

    /// As typed rows.
    public static String rows(List<DossierItem> items) {
        return items.stream()
                .map(item -> TypedRows.line(
                        item.kind().label(),
                        item.copies() + (item.original() ? " bản chính" : " bản sao"),
                        owner(item.tier())))
                .collect(Collectors.joining("\n"));
    }

    /// The items of typed rows.
    ///
    /// @throws Refusal naming the first row that cannot be read, and how to write it
    public static List<DossierItem> ofRows(String text) throws Refusal {
        return TypedRows.read(text, 3, cells -> {
            Matcher copies = TYPED_COPIES.matcher(Fold.of(cells.get(1)));
            if (!copies.matches()) {
                throw new Refusal("gõ số bản như “1 bản chính” hoặc “2 bản sao”.");
            }
            return new DossierItem(
                    typedTier(cells.get(2)),
                    kind(cells.getFirst()),
                    copies.group(2).equals("chinh"),
                    Integer.parseInt(copies.group(1)));
        });
    }

    private static PaperKind kind(String typed) throws Refusal {
        return Stream.of(PaperKind.values())
                .filter(kind -> Fold.of(kind.label()).equals(Fold.of(typed)))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "không có loại giấy “%s”; gõ như Tờ trình, Biên bản họp xét, Báo cáo thành tích, Danh sách kèm theo."
                                .formatted(typed)));
    }

    private static String owner(TierKind tier) {
        return switch (tier) {
            case UNIT -> "đơn vị";
            case STANDING_BODY -> "ban";
            case COUNCIL -> "hội đồng";
        };
    }

    private static TierKind typedTier(String typed) throws Refusal {
        if (typed.isEmpty()) {
            return TierKind.UNIT;
        }
        return Stream.of(TierKind.values())
                .filter(tier -> Fold.of(owner(tier)).equals(Fold.of(typed)))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "không rõ giấy của ai: “%s”; gõ “đơn vị”, “ban” hoặc “hội đồng”.".formatted(typed)));
    }
}
