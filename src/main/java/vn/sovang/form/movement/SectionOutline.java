package vn.sovang.form.movement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.sovang.form.base.Prose;
import vn.sovang.form.base.Roman;
import vn.sovang.paper.Block;

/// Sections of a plan or a report: "I." in capitals, "1." below it, "a)" below that, lines with a dash (Decree 30/2020,
/// Phụ lục I, Phần I, Mục II khoản 6). What has nothing to say is left out, and the numbers close up; what stands alone
/// has none.
final class SectionOutline {
    /// The Vietnamese alphabet, as points are lettered.
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private static final Pattern ENDED = Pattern.compile(".*[.,;:!?…”]");
    private static final Pattern MARKED = Pattern.compile("([-+*•]|[a-zđ]\\)|\\d+(\\.\\d+)*[.)]) .*");

    private final List<Block> blocks = new ArrayList<>();
    private int sections;

    /// A part of a section.
    ///
    /// @param title without number; empty for none
    record Part(String title, List<Block> blocks) {
        /// Lines with a dash each; one line alone has none.
        static Part ofLines(String title, List<String> lines) {
            return new Part(title, items(lines));
        }

        /// Lines in groups, lettered where there are several.
        static Part ofGroups(String title, List<TitledLines> groups) {
            List<TitledLines> said =
                    groups.stream().filter(group -> !group.lines().isEmpty()).toList();
            boolean several =
                    said.stream().filter(group -> !group.title().isEmpty()).count() > 1;
            List<Block> blocks = new ArrayList<>();
            int letter = 0;
            for (TitledLines group : said) {
                boolean named = !group.title().isEmpty();
                String mark = named && several ? LETTERS.charAt(letter++ % LETTERS.length()) + ") " : "";
                if (named && group.lines().size() == 1) {
                    blocks.add(Prose.body(
                            mark + group.title() + ": " + ended(group.lines().getFirst(), ".")));
                } else {
                    if (named) {
                        blocks.add(Prose.lead(mark + group.title() + ":"));
                    }
                    blocks.addAll(items(group.lines()));
                }
            }
            return new Part(title, blocks);
        }
    }

    /// A section of lines.
    SectionOutline add(String title, List<String> lines) {
        return addParts(title, Part.ofLines("", lines));
    }

    /// A section of parts.
    SectionOutline addParts(String title, Part... parts) {
        section(
                title,
                Arrays.stream(parts).filter(part -> !part.blocks().isEmpty()).toList());
        return this;
    }

    /// A section of parts whose own titles make up that of the section; one part alone takes the section for itself.
    ///
    /// @param tail after the parts' titles in the section's, such as "thi đua"
    SectionOutline addJoined(String tail, Part... parts) {
        List<Part> said =
                Arrays.stream(parts).filter(part -> !part.blocks().isEmpty()).toList();
        if (said.isEmpty()) {
            return this;
        }
        List<String> titles = new ArrayList<>(said.stream().map(Part::title).toList());
        String last = titles.removeLast();
        String title = (titles.isEmpty() ? "" : String.join(", ", titles) + " và ") + last + " " + tail;
        section(
                title,
                said.size() == 1
                        ? List.of(new Part("", said.getFirst().blocks()))
                        : said.stream()
                                .map(part -> new Part(part.title() + " " + tail, part.blocks()))
                                .toList());
        return this;
    }

    /// Everything added, top to bottom.
    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /// Lines right behind a label in bold; several follow it with a dash each, none leave the label out.
    static List<Block> runIn(String label, List<String> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        if (lines.size() == 1) {
            return List.of(Prose.labelled(label, ended(lines.getFirst(), ".")));
        }
        List<Block> blocks = new ArrayList<>(List.of(Prose.labelledLead(label, "")));
        blocks.addAll(items(lines));
        return blocks;
    }

    /// Items with a dash, their marks put where the clerk typed none.
    static List<Block> items(List<String> lines) {
        List<Block> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String dash = lines.size() == 1 || MARKED.matcher(lines.get(i)).matches() ? "" : "- ";
            items.add(Prose.body(dash + ended(lines.get(i), i < lines.size() - 1 ? ";" : ".")));
        }
        return items;
    }

    private void section(String title, List<Part> parts) {
        if (parts.isEmpty()) {
            return;
        }
        sections++;
        blocks.add(Prose.heading(Roman.of(sections) + ". " + title.toUpperCase(Locale.ROOT)));
        boolean several = parts.stream().filter(part -> !part.title().isEmpty()).count() > 1;
        int number = 0;
        for (Part part : parts) {
            if (!part.title().isEmpty()) {
                number++;
                blocks.add(Prose.heading((several ? number + ". " : "") + part.title()));
            }
            blocks.addAll(part.blocks());
        }
    }

    private static String ended(String text, String mark) {
        return ENDED.matcher(text).matches() ? text : text + mark;
    }
}
