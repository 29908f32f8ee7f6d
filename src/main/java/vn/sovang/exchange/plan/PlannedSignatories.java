package vn.sovang.exchange.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.model.Signatory;
import vn.sovang.model.SigningPower;

/// Who signs a plan, from the lines at its end.
public final class PlannedSignatories {
    private static final Pattern MARK = Pattern.compile("(TM|KT|TL|TUQ|Q)\\.?\\s*(.+)");

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
}
