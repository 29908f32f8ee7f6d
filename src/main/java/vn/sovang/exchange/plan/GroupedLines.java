package vn.sovang.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.model.movement.PlanLine;
import vn.sovang.model.movement.PlanSection;

/// A section of a plan as a text to type in: a line each; a line in square brackets, such as "[Đối với tập thể]", is a
/// group's name for the lines below it, and "[]" ends the groups. A line of a plan that is itself in brackets has a
/// backslash before it. Nothing is lost either way.
public final class GroupedLines {
    private static final String ESCAPE = "\\";

    private GroupedLines() {}

    public static String text(List<PlanLine> lines) {
        List<String> text = new ArrayList<>();
        String group = "";
        for (PlanLine line : lines) {
            if (!line.group().equals(group)) {
                group = line.group();
                text.add("[" + group + "]");
            }
            text.add(isHeading(line.text()) || line.text().startsWith(ESCAPE) ? ESCAPE + line.text() : line.text());
        }
        return String.join("\n", text);
    }

    public static List<PlanLine> lines(PlanSection section, String text) {
        List<PlanLine> lines = new ArrayList<>();
        String group = "";
        for (String typed : text.lines().map(String::strip).toList()) {
            if (typed.isEmpty()) {
                continue;
            }
            if (isHeading(typed)) {
                group = typed.substring(1, typed.length() - 1);
            } else {
                lines.add(new PlanLine(section, group, typed.startsWith(ESCAPE) ? typed.substring(1) : typed));
            }
        }
        return lines;
    }

    private static boolean isHeading(String line) {
        return line.startsWith("[") && line.endsWith("]");
    }
}
