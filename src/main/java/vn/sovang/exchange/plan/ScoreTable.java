package vn.sovang.exchange.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Fold;

/// Finds tables of points in a plan's lines: cells parted by tabs or bars under a heading that names criteria and
/// points. Their lines are no paragraphs.
final class ScoreTable {
    private static final Pattern CELLS = Pattern.compile("\\s*\\|\\s*|\\t+");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s|:-]+");
    private static final Pattern NAMED = Pattern.compile("tieu chi|noi dung|chi tieu");
    private static final Pattern METHOD = Pattern.compile("cach (?:tinh|cham)|phuong phap|cong thuc|huong dan cham");
    private static final Pattern EVIDENCE = Pattern.compile("minh chung|tai lieu|kiem chung|can cu");
    private static final Pattern TOTAL = Pattern.compile("(?:tong|cong)(?: cong| diem| so diem)?\\b.*");
    private static final Pattern PART = Pattern.compile("[IVX]{1,5}|[A-Z]");

    private final PlanFields fields;
    private final List<String> rest;
    private final Set<Integer> taken = new HashSet<>();
    private @Nullable Columns columns;
    private List<Row> rows = new ArrayList<>();

    private record Columns(int criterion, int points, int method, int evidence) {}

    private record Row(String number, String criterion, Optional<BigDecimal> points, String line, Passage at) {}

    private ScoreTable(PlanFields fields, List<String> lines) {
        this.fields = fields;
        this.rest = new ArrayList<>(lines);
    }

    /// What stands outside of tables; what the tables say is among the fields.
    static PlanLines read(List<String> lines, PlanFields fields) {
        ScoreTable table = new ScoreTable(fields, lines);
        for (int i = 0; i < lines.size(); i++) {
            table.take(i, lines.get(i));
        }
        table.end();
        return new PlanLines(table.rest, table.taken);
    }

    private void take(int index, String line) {
        List<String> cells = cells(line);
        if (line.isBlank()) {
            return;
        }
        if (columns != null && (cells.size() > 1 || SEPARATOR.matcher(line).matches())) {
            row(index, line, cells);
            return;
        }
        end();
        columns = cells.size() > 1 ? columns(cells) : null;
        if (columns != null) {
            takeAway(index);
        }
    }

    private void takeAway(int index) {
        rest.set(index, "");
        taken.add(index);
    }

    private void row(int index, String line, List<String> cells) {
        takeAway(index);
        Columns where = java.util.Objects.requireNonNull(columns);
        String criterion = cell(cells, where.criterion());
        if (SEPARATOR.matcher(line).matches()
                || criterion.isEmpty() && cell(cells, where.points()).isEmpty()) {
            return;
        }
        String points = cell(cells, where.points());
        rows.add(new Row(
                where.criterion() > 0 ? cell(cells, 0) : "",
                criterion,
                PlannedScore.points(points),
                PlannedScore.line(criterion, points, cell(cells, where.method()), cell(cells, where.evidence())),
                new Passage(index + 1, index + 1, PlanParagraphs.clean(line))));
    }

    /// A sum that is not the sum makes all its lines unsure.
    private void end() {
        columns = null;
        List<Row> scored = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        BigDecimal total = null;
        String group = "";
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (TOTAL.matcher(Fold.of(row.criterion())).matches()
                    || TOTAL.matcher(Fold.of(row.number())).matches()) {
                total = row.points().orElse(total);
            } else if (isPart(i)) {
                group = row.criterion();
            } else if (row.points().isPresent()) {
                scored.add(row);
                groups.add(group);
            }
        }
        BigDecimal sum =
                scored.stream().map(row -> row.points().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean sound = total == null || total.compareTo(sum) == 0;
        for (int i = 0; i < scored.size(); i++) {
            Row row = scored.get(i);
            if (sound) {
                fields.words(PlanPart.SCORE, groups.get(i), row.line(), row.at());
            } else {
                fields.unsure(PlanPart.SCORE, groups.get(i), row.line(), row.at());
            }
        }
        rows = new ArrayList<>();
    }

    /// A row numbered I or A with rows numbered otherwise under it names a part of the scale; so does one without
    /// points.
    private boolean isPart(int index) {
        Row row = rows.get(index);
        boolean over = index + 1 < rows.size()
                && !PART.matcher(rows.get(index + 1).number()).matches()
                && !TOTAL.matcher(Fold.of(rows.get(index + 1).criterion())).matches();
        return row.points().isEmpty() && over || PART.matcher(row.number()).matches() && over;
    }

    private static @Nullable Columns columns(List<String> cells) {
        int criterion = -1;
        int points = -1;
        int method = -1;
        int evidence = -1;
        for (int i = 0; i < cells.size(); i++) {
            String cell = Fold.of(cells.get(i));
            if (METHOD.matcher(cell).find()) {
                method = i;
            } else if (EVIDENCE.matcher(cell).find()) {
                evidence = i;
            } else if (criterion < 0 && NAMED.matcher(cell).find()) {
                criterion = i;
            } else if (points < 0 && cell.contains("diem")) {
                points = i;
            }
        }
        return criterion < 0 || points < 0 ? null : new Columns(criterion, points, method, evidence);
    }

    private static List<String> cells(String line) {
        String bare = line.replaceAll("^ *\\||\\| *$", "");
        return line.contains("|") || line.contains("\t")
                ? List.of(CELLS.split(bare, -1)).stream()
                        .map(PlanParagraphs::clean)
                        .toList()
                : List.of(bare);
    }

    private static String cell(List<String> cells, int index) {
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }
}
