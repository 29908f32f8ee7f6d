package vn.sovang.exchange.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sovang.model.Refusal;
import vn.sovang.model.Signatory;
import vn.sovang.model.SigningPower;

/// Who signs a plan, from the lines at its end, and signatories as typed rows, their lines as they stand on paper:
/// "TM. ỦY BAN NHÂN DÂN | KT. CHỦ TỊCH | PHÓ CHỦ TỊCH | Đàm Thị Nhung". The name is the last cell; it may be empty.
public final class PlannedSignatories {
    private static final Pattern MARK = Pattern.compile("(TM|KT|TL|TUQ|Q)\\.?\\s*(.+)");
    private static final String ON_BEHALF = "TM.";
    private static final int MOST = 5;

    private PlannedSignatories() {}

    /// The signatories, first to last; none when no post is certain.
    public static List<Signatory> of(PlanReading plan) {
        List<PlanField> behalf = sorted(plan, PlanPart.ON_BEHALF);
        List<PlanField> posts = sorted(plan, PlanPart.SIGNING_POST);
        List<PlanField> names = sorted(plan, PlanPart.SIGNATORY);
        List<Signatory> all = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            String body = "";
            SigningPower power = SigningPower.OWN;
            String principal = "";
            for (PlanField line : lines(behalf, posts, i)) {
                Matcher mark = MARK.matcher(line.value());
                if (!mark.matches()) {
                    continue;
                }
                if (mark.group(1).equals("TM")) {
                    body = mark.group(2);
                } else {
                    power = SigningPower.valueOf(mark.group(1));
                    principal = power == SigningPower.Q ? "" : mark.group(2);
                }
            }
            String name = names.size() == posts.size() ? names.get(i).value() : "";
            all.add(new Signatory(0, body, power, principal, posts.get(i).value(), "", name));
        }
        return all;
    }

    /// The lines above one post: side by side each post has its own, else those between it and the post before.
    private static List<PlanField> lines(List<PlanField> behalf, List<PlanField> posts, int index) {
        int line = posts.get(index).firstLine();
        List<PlanField> beside =
                posts.stream().filter(post -> post.firstLine() == line).toList();
        if (beside.size() > 1) {
            List<PlanField> own = behalf.stream()
                    .filter(one -> behalf.stream()
                                    .filter(other -> other.firstLine() == one.firstLine())
                                    .count()
                            == beside.size())
                    .filter(one -> one.firstLine() < line)
                    .toList();
            int place = beside.indexOf(posts.get(index));
            List<PlanField> mine = new ArrayList<>();
            for (int i = place; i < own.size(); i += beside.size()) {
                mine.add(own.get(i));
            }
            return mine;
        }
        int after = index == 0 ? 0 : posts.get(index - 1).firstLine();
        return behalf.stream()
                .filter(one -> one.firstLine() > after && one.firstLine() <= line)
                .toList();
    }

    private static List<PlanField> sorted(PlanReading plan, PlanPart part) {
        return plan.all(part).stream()
                .filter(PlanField::certain)
                .sorted(Comparator.comparingInt(PlanField::firstLine))
                .toList();
    }

    /// As typed rows.
    public static String rows(List<Signatory> signatories) {
        return signatories.stream().map(PlannedSignatories::line).collect(Collectors.joining("\n"));
    }

    /// The signatories of typed rows.
    ///
    /// @param before those stored; one in the same place keeps its id
    /// @throws Refusal naming the first row that cannot be read, and how to write it
    public static List<Signatory> ofRows(String text, List<Signatory> before) throws Refusal {
        List<Signatory> typed = new ArrayList<>();
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            long id = typed.size() < before.size() ? before.get(typed.size()).id() : 0;
            typed.add(signatory(id, line, typed.size() + 1));
        }
        return typed;
    }

    private static String line(Signatory one) {
        List<String> cells = new ArrayList<>();
        if (!one.onBehalfOf().isEmpty()) {
            cells.add(ON_BEHALF + " " + one.onBehalfOf());
        }
        switch (one.power()) {
            case OWN -> cells.add(one.post());
            case Q -> cells.add(one.power().mark() + " " + one.post());
            case KT, TL, TUQ -> {
                cells.add(one.power().mark() + " " + one.principalPost());
                cells.add(one.post());
            }
        }
        if (!one.heldPost().isEmpty()) {
            cells.add(one.heldPost());
        }
        cells.add(one.name());
        return String.join(" | ", cells).strip();
    }

    private static Signatory signatory(long id, String line, int number) throws Refusal {
        List<String> cells = new ArrayList<>(
                Arrays.stream(line.split("[|\\t]", -1)).map(String::strip).toList());
        String body = "";
        if (cells.getFirst().startsWith(ON_BEHALF)) {
            body = cells.removeFirst().substring(ON_BEHALF.length()).strip();
        }
        SigningPower power = cells.isEmpty() ? SigningPower.OWN : power(cells.getFirst());
        boolean instead = power == SigningPower.KT || power == SigningPower.TL || power == SigningPower.TUQ;
        int least = instead ? 3 : 2;
        if (cells.size() < least || cells.size() > Math.min(MOST, least + 1)) {
            throw new Refusal(
                    "Dòng %d: gõ như “TM. ỦY BAN NHÂN DÂN | KT. CHỦ TỊCH | PHÓ CHỦ TỊCH | Họ tên”; tên chưa biết để trống sau dấu gạch cuối."
                            .formatted(number));
        }
        String first = cells.removeFirst().substring(power.mark().length()).strip();
        String post = instead ? cells.removeFirst() : first;
        String name = cells.removeLast();
        return new Signatory(
                id, body, power, instead ? first : "", post, cells.isEmpty() ? "" : cells.getFirst(), name);
    }

    private static SigningPower power(String cell) {
        return Arrays.stream(SigningPower.values())
                .filter(power -> !power.mark().isEmpty() && cell.startsWith(power.mark()))
                .findFirst()
                .orElse(SigningPower.OWN);
    }
}
