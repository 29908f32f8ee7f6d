package vn.sovang.exchange.list;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListField;
import vn.sovang.exchange.table.RowCells;
import vn.sovang.exchange.table.UnitKinds;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.InitiativeScope;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.text.Fold;

/// Understands a row of a list of sáng kiến and đề tài.
final class InitiativeEntryReader implements EntryReader {
    private static final Pattern NATION = EntryParts.words("toan quoc|quoc gia|nha nuoc|ca nuoc");
    private static final Pattern PROVINCE = EntryParts.words("tinh|bo|nganh|thanh pho");
    private static final Pattern GRASSROOTS = EntryParts.words("co so|don vi|co quan|truong|xa|phuong|huyen");

    private final Vocabulary vocabulary;
    private final ListCheck check;

    InitiativeEntryReader(Vocabulary vocabulary, ListCheck check) {
        this.vocabulary = vocabulary;
        this.check = check;
    }

    @Override
    public ListEntry read(RowCells cells, Predicate<ListColumn> listed) {
        SexAndBirth life = SexAndBirth.read(cells, false);
        PostAndUnit work = PostAndUnit.read(cells, "");
        SubjectKind kind = kind(cells);
        String author = EntryParts.name(cells, kind);
        if (kind == SubjectKind.PERSON) {
            check.life(life.sex(), life.birth(), listed, cells.findings);
        }
        if (kind == SubjectKind.PERSON && author.matches(".+[,;/].+")) {
            cells.warn(ListField.NAME, "Một ô có nhiều tác giả; tách mỗi tác giả một dòng.");
        }
        String initiative = cells.line(ListColumn.INITIATIVE);
        if (initiative.isEmpty()) {
            cells.refuse(ListField.INITIATIVE, "Chưa có tên sáng kiến, đề tài; ghi vào rồi nạp.");
        }
        String quoted = cells.line(ListColumn.DECISION);
        if (!quoted.isEmpty()) {
            cells.warn(
                    ListField.DECISION,
                    "Không tách được số và ngày công nhận “" + quoted + "”; ghi như 112/QĐ-UBND ngày 5/8/2019.");
        }
        return new InitiativeEntry(
                kind,
                author,
                life.sex(),
                life.birth(),
                work.post(),
                GrantEntryReader.unit(cells, work),
                initiative,
                EntryParts.year(cells, vocabulary.today()),
                cells.line(ListColumn.DECISION_NUMBER),
                EntryParts.day(cells, ListColumn.DECISION_DATE),
                cells.line(ListColumn.AUTHORITY),
                scope(cells),
                cells.line(ListColumn.SHARE),
                cells.line(ListColumn.NOTE));
    }

    private SubjectKind kind(RowCells cells) {
        SubjectKind said = vocabulary.codes().kind(cells.line(ListColumn.KIND));
        if (said != null) {
            return said;
        }
        return UnitKinds.of(cells.line(ListColumn.NAME)) == UnitKind.OTHER
                ? SubjectKind.PERSON
                : SubjectKind.COLLECTIVE;
    }

    private static @Nullable InitiativeScope scope(RowCells cells) {
        String text = cells.line(ListColumn.SCOPE);
        if (text.isEmpty()) {
            return null;
        }
        String folded = Fold.of(text);
        if (NATION.matcher(folded).find()) {
            return InitiativeScope.NATION;
        }
        if (PROVINCE.matcher(folded).find()) {
            return InitiativeScope.PROVINCE;
        }
        if (GRASSROOTS.matcher(folded).find()) {
            return InitiativeScope.GRASSROOTS;
        }
        cells.warn(ListField.SCOPE, "Không hiểu phạm vi “" + text + "”; ghi cơ sở, tỉnh hoặc toàn quốc.");
        return null;
    }
}
