package vn.sovang.paper;

import java.util.List;
import vn.sovang.text.Unseen;

/// A whole paper, ready to be laid out.
///
/// @param title for the file's properties and the outline, in Vietnamese
/// @param sections in order
public record Document(String title, List<Section> sections) {
    public Document {
        title = Unseen.without(title);
        sections = List.copyOf(sections);
    }
}
