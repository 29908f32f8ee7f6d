package vn.sovang.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.LegacyEncoding;
import vn.sovang.text.LegacyEvidence;
import vn.sovang.text.LegacyText;

/// The text of a plan in Unicode.
///
/// @param encoding the older code most of it was written in, null for Unicode
public record PlanText(String text, @Nullable LegacyEncoding encoding) {
    /// VIQR has no letters of its own: "VI." alone would be one. A text typed in it has it in more than one line of
    /// so many.
    private static final int LINES_A_VIQR = 4;

    /// What was pasted, or read from a file without fonts. Only whole texts tell their code; what is Unicode stays as
    /// it is.
    public static PlanText of(String pasted) {
        List<String> lines = pasted.lines().toList();
        LegacyEvidence evidence = new LegacyEvidence();
        lines.forEach(evidence::add);
        List<LegacyText> read = lines.stream()
                .map(line -> LegacyText.read(line, null, evidence))
                .toList();
        long written = lines.stream().filter(line -> !line.isBlank()).count();
        boolean typed = count(read, LegacyEncoding.VIQR) * LINES_A_VIQR > written;
        List<String> now = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            LegacyEncoding encoding = read.get(i).encoding();
            boolean taken = encoding != null && (encoding != LegacyEncoding.VIQR || typed);
            now.add(taken ? read.get(i).text() : lines.get(i));
        }
        LegacyEncoding most = null;
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            boolean counts = encoding != LegacyEncoding.VIQR || typed;
            if (counts && count(read, encoding) > (most == null ? 0 : count(read, most))) {
                most = encoding;
            }
        }
        return new PlanText(String.join("\n", now), most);
    }

    private static long count(List<LegacyText> lines, LegacyEncoding encoding) {
        return lines.stream().filter(line -> line.encoding() == encoding).count();
    }
}
