package vn.sovang.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.text.Fold;

/// Reads who is to do what: a heading names the organ, or the first words of a numbered paragraph do.
final class TaskReader {
    private static final Pattern CLOSING = Pattern.compile("tren day la |trong qua trinh (?:trien khai )?thuc hien");
    private static final Pattern ASKED = Pattern.compile("(?:Giao|De nghi|Yeu cau|Trach nhiem cua)\\s+(?:cho\\s+)?");
    private static final Pattern DOES = Pattern.compile("[,:]?\\s+(?:co trach nhiem|chu tri|chu dong|phoi hop|tham muu"
            + "|theo doi|to chuc (?:trien khai|thuc hien)|trien khai|huong dan|tiep tuc|xay dung|tich cuc|can cu"
            + "|don doc|tong hop|quan triet|tap trung|tang cuong|day manh|bo tri|kip thoi|chiu trach nhiem|phat dong"
            + "|lap|gui|bao cao|van dong|tuyen truyen|thuc hien|kiem tra|cu can bo)\\b");
    private static final int ORGAN = 260;

    private final PlanFields fields;
    private final List<PlanBlock> open = new ArrayList<>();

    TaskReader(PlanFields fields) {
        this.fields = fields;
    }

    /// @param body the paragraphs after the opening
    void read(List<PlanBlock> body) {
        for (PlanBlock block : body) {
            if (!block.isAbout(Topic.TASKS) || block.passage().marker().level() == 1 || isClosing(block.text())) {
                continue;
            }
            if (block.passage().marker().level() == 2) {
                flush();
            }
            open.add(block);
        }
        flush();
    }

    /// Whether a paragraph only ends the plan.
    static boolean isClosing(String text) {
        return CLOSING.matcher(Fold.of(text)).lookingAt();
    }

    private void flush() {
        if (!open.isEmpty() && open.getFirst().passage().marker().level() == 2) {
            PlanBlock first = open.getFirst();
            String body = first.passage().body();
            boolean titled = first.heading() && open.size() > 1 && first.text().isEmpty();
            int organ = titled ? body.length() : organ(body);
            StringBuilder all = new StringBuilder();
            StringBuilder text = new StringBuilder(body.substring(organ).replaceAll("^[,:\\s]+", ""));
            for (PlanBlock block : open) {
                String said = block.passage().body();
                all.append(all.isEmpty() ? "" : "\n").append(said);
                if (block != first) {
                    text.append(text.isEmpty() ? "" : "\n").append(said);
                }
            }
            String whom = body.substring(0, organ).replaceAll("[:\\s]+$", "");
            Matcher asked = BareText.matcher(ASKED, whom);
            fields.task(
                    asked.lookingAt() ? whom.substring(asked.end()) : whom,
                    text.isEmpty() ? body : text.toString(),
                    new Passage(
                            first.passage().first(),
                            open.getLast().passage().last(),
                            all.toString(),
                            open.stream().allMatch(block -> block.passage().whole())));
        }
        open.clear();
    }

    /// Where the name of the organ ends: before a colon, or before the first thing it is to do outside brackets; 0
    /// where the sentence does not tell.
    private static int organ(String body) {
        int colon = body.indexOf(':');
        Matcher does = BareText.matcher(DOES, body);
        while (does.find()) {
            if (depth(body, does.start()) == 0) {
                int end = colon > 0 && colon < does.start() ? colon : does.start();
                return end <= ORGAN ? end : 0;
            }
        }
        return colon > 0 && colon <= ORGAN ? colon : 0;
    }

    private static int depth(String body, int end) {
        int depth = 0;
        for (int i = 0; i < end; i++) {
            depth += body.charAt(i) == '(' ? 1 : body.charAt(i) == ')' ? -1 : 0;
        }
        return depth;
    }
}
