package vn.sovang.exchange.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.table.AwardReading;
import vn.sovang.exchange.table.ListColumn;
import vn.sovang.exchange.table.ListField;
import vn.sovang.exchange.table.RowCells;
import vn.sovang.exchange.table.Surnames;
import vn.sovang.exchange.table.UnitKinds;
import vn.sovang.model.Level;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.text.Fold;

/// Understands a row of a list of awards of the past.
final class GrantEntryReader implements EntryReader {
    /// From high to low: "tỉnh" decides before "xã".
    private static final Map<Level, Pattern> LEVELS = new EnumMap<>(Map.of(
            Level.STATE, EntryParts.words("nha nuoc|trung uong|chinh phu|thu tuong|tw"),
            Level.PROVINCE, EntryParts.words("tinh|bo|nganh|ban nganh"),
            Level.DISTRICT, EntryParts.words("huyen|quan|thi xa|thanh pho|tp"),
            Level.COMMUNE, EntryParts.words("xa|phuong|thi tran|dac khu"),
            Level.GRASSROOTS, EntryParts.words("co so|don vi|co quan|so")));

    private final Vocabulary vocabulary;
    private final ListCheck check;

    GrantEntryReader(Vocabulary vocabulary, ListCheck check) {
        this.vocabulary = vocabulary;
        this.check = check;
    }

    @Override
    public ListEntry read(RowCells cells, Predicate<ListColumn> listed) {
        SexAndBirth life = SexAndBirth.read(cells, false);
        PostAndUnit work = PostAndUnit.read(cells, "");
        UnitKind named = UnitKinds.of(cells.line(ListColumn.NAME));
        SubjectKind kind = kind(cells, named, life, work);
        String name = EntryParts.name(cells, kind);
        if (kind == SubjectKind.PERSON) {
            check.life(life.sex(), life.birth(), listed, cells.findings);
        }
        Integer year = EntryParts.year(cells, vocabulary.today());
        LocalDate day = EntryParts.day(cells, ListColumn.DECISION_DATE);
        if (day != null && day.isAfter(vocabulary.today())) {
            cells.warn(ListField.DECISION, "Ngày quyết định ở tương lai.");
        }
        String number = cells.line(ListColumn.DECISION_NUMBER);
        String quoted = cells.line(ListColumn.DECISION);
        if (!quoted.isEmpty()) {
            cells.warn(
                    ListField.DECISION,
                    "Không tách được số và ngày của quyết định “" + quoted
                            + "”; ghi như 112/QĐ-UBND ngày 5/8/2019 của Chủ tịch UBND huyện.");
        }
        if (year == null && day == null && number.isEmpty() && quoted.isEmpty()) {
            cells.warn(ListField.DECISION, "Chưa có năm, số và ngày quyết định.");
        }
        return new GrantEntry(
                kind,
                UnitKinds.forSubject(kind, named),
                name,
                life.sex(),
                life.birth(),
                work.post(),
                unit(cells, work),
                awards(cells, kind),
                year,
                number,
                day,
                cells.line(ListColumn.AUTHORITY),
                cells.lines(ListColumn.ACHIEVEMENT),
                level(cells),
                cells.line(ListColumn.NOTE));
    }

    /// Lists put households among the collectives.
    private SubjectKind kind(RowCells cells, UnitKind named, SexAndBirth life, PostAndUnit work) {
        boolean people = Surnames.nameLike(cells.line(ListColumn.NAME));
        SubjectKind kind = SubjectKinds.of(cells, vocabulary.codes(), named, life, work, null, people);
        return kind == SubjectKind.COLLECTIVE && named == UnitKind.HOUSEHOLD ? SubjectKind.HOUSEHOLD : kind;
    }

    static String unit(RowCells cells, PostAndUnit work) {
        String department = cells.line(ListColumn.DEPARTMENT);
        return department.isEmpty() || work.unit().isEmpty()
                ? department + work.unit()
                : department + ", " + work.unit();
    }

    private List<GrantEntry.GivenAward> awards(RowCells cells, SubjectKind kind) {
        List<GrantEntry.GivenAward> out = new ArrayList<>();
        add(out, cells.firstLine(ListColumn.AWARD, ListColumn.AWARD_CODE), kind, cells);
        add(out, cells.firstLine(ListColumn.SECOND_AWARD, ListColumn.SECOND_AWARD_CODE), kind, cells);
        if (out.isEmpty()) {
            cells.refuse(ListField.AWARD, "Chưa có danh hiệu hoặc hình thức khen; ghi vào rồi nạp.");
        }
        return out;
    }

    /// An award the catalogue does not know stays in the words of the list.
    private void add(List<GrantEntry.GivenAward> out, String text, SubjectKind kind, RowCells cells) {
        if (text.isEmpty()) {
            return;
        }
        AwardWords.Understood understood = vocabulary.awardWords().understood(text, kind);
        cells.changes.add(understood.change());
        switch (understood.reading()) {
            case AwardReading.Known known -> {
                if (!known.doubt().isEmpty()) {
                    cells.warn(ListField.AWARD, known.doubt());
                }
                out.add(new GrantEntry.GivenAward(understood.words(), known.code(), known.name()));
            }
            case AwardReading.Unclear unclear -> {
                cells.warn(ListField.AWARD, unclear.why() + " Nếu để nguyên, kết quả khen giữ đúng chữ của danh sách.");
                out.add(new GrantEntry.GivenAward(understood.words(), null, understood.words()));
            }
        }
    }

    private static @Nullable Level level(RowCells cells) {
        String text = cells.line(ListColumn.LEVEL);
        if (text.isEmpty()) {
            return null;
        }
        String folded = Fold.of(text);
        for (Map.Entry<Level, Pattern> level : LEVELS.entrySet()) {
            if (level.getValue().matcher(folded).find()) {
                return level.getKey();
            }
        }
        cells.warn(ListField.LEVEL, "Không hiểu cấp khen “" + text + "”; ghi Nhà nước, tỉnh, huyện, xã hoặc cơ sở.");
        return null;
    }
}
