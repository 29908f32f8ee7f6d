package vn.sovang.model.movement;

import vn.sovang.text.Nfc;

/// A line of a movement's plan: a sentence or an item.
///
/// @param group whom or what it is said of, such as "Đối với tập thể" or an award; empty where it is said of all
public record PlanLine(PlanSection section, String group, String text) {
    public PlanLine {
        group = Nfc.line(group);
        text = Nfc.line(text);
    }

    /// A line said of all.
    public static PlanLine of(PlanSection section, String text) {
        return new PlanLine(section, "", text);
    }
}
