package vn.sovang.paper;

import java.util.List;

/// Running text.
///
/// @param runs in reading order; may be empty, then the paragraph is one empty line of 14 pt
public record Paragraph(List<Run> runs, ParagraphStyle style, Role role) implements Block {
    public Paragraph {
        runs = List.copyOf(runs);
    }

    /// Body text of one run.
    public static Paragraph of(String text, FontFace face, double size, ParagraphStyle style) {
        return new Paragraph(List.of(new Run(text, face, size)), style, Role.BODY);
    }

    /// The same paragraph in another role.
    public Paragraph as(Role newRole) {
        return new Paragraph(runs, style, newRole);
    }

    /// The whole text.
    public String text() {
        if (runs.size() == 1) {
            return runs.getFirst().text();
        }
        StringBuilder out = new StringBuilder();
        runs.forEach(run -> out.append(run.text()));
        return out.toString();
    }
}
