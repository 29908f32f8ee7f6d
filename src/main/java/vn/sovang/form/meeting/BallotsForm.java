package vn.sovang.form.meeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import vn.sovang.form.base.AwardGroup;
import vn.sovang.form.base.Blanks;
import vn.sovang.form.base.EditableForm;
import vn.sovang.form.base.LetterheadBlock;
import vn.sovang.form.base.MovementPhrase;
import vn.sovang.form.base.NominationCells;
import vn.sovang.form.base.Prose;
import vn.sovang.form.base.TableText;
import vn.sovang.form.base.TitleBlock;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Block;
import vn.sovang.paper.Cell;
import vn.sovang.paper.Document;
import vn.sovang.paper.FontFace;
import vn.sovang.paper.Row;
import vn.sovang.paper.Section;
import vn.sovang.paper.Space;
import vn.sovang.paper.Style;
import vn.sovang.paper.Table;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.count.ListOrder;
import vn.sovang.rule.count.Tally;
import vn.sovang.text.OfficialDate;

/// Phiếu bầu, phiếu biểu quyết: one ballot for each member, all alike, each on pages of its own. No text of the law
/// gives a form; this one is practice, and its rows stand in the order of the minutes.
public final class BallotsForm implements EditableForm<BallotsFacts> {
    private static final List<Double> WIDTHS = List.of(11.0, 114.0, 20.0, 20.0);
    /// With room to write a lower award.
    private static final List<Double> LOWER_WIDTHS = List.of(11.0, 90.0, 18.0, 18.0, 28.0);
    /// Room under the body's name for its seal, pt.
    private static final double SEAL = 40;

    private static final double ABOVE_TABLE = 4;
    private final AwardCatalogue catalogue;

    /// @param catalogue names and order of the awards
    public BallotsForm(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Document document(BallotsFacts facts, PaperWording wording) {
        PaperWording words = wording.filled(blanks(facts));
        // Titles are won by election, commendations by a vote on each case.
        String type = MovementPhrase.asksTitles(facts.nominations(), catalogue) ? "PHIẾU BẦU" : "PHIẾU BIỂU QUYẾT";
        String subject = Prose.capital(MovementPhrase.meeting(facts.nominations(), catalogue)) + " trong "
                + MovementPhrase.titled(facts.movement(), facts.ordinal());
        List<Block> blocks = new ArrayList<>(LetterheadBlock.bare(facts.letterhead()));
        blocks.add(new Space(SEAL));
        blocks.addAll(TitleBlock.of(type, subject));
        String note = words.text(WordingPart.NOTE);
        if (!note.isEmpty()) {
            blocks.add(Prose.balanced("(" + note + ")", FontFace.ITALIC, Style.BODY));
            blocks.add(new Space(Style.PARAGRAPH_AFTER));
        }
        words.lines(WordingPart.OPENING).forEach(line -> blocks.add(Prose.lead(line)));
        blocks.add(new Space(ABOVE_TABLE));
        blocks.add(table(facts.nominations(), facts.downgrade()));
        Section ballot = Section.portrait(blocks);
        return new Document(
                Prose.capital(type.toLowerCase(java.util.Locale.ROOT)) + ": " + MovementPhrase.oneLine(subject),
                Collections.nCopies(Math.max(1, facts.copies()), ballot));
    }

    @Override
    public PaperWording wording(BallotsFacts facts) {
        String boxes = facts.downgrade()
                ? "Cách ghi phiếu: ở mỗi dòng, đánh dấu “X” vào một ô “Đồng ý” hoặc “Không đồng ý”, hoặc ghi tên mức"
                        + " thấp hơn vào ô cuối. Dòng đánh dấu, ghi từ hai ô trở lên là không hợp lệ. Không ghi tên,"
                        + " không ký tên vào phiếu."
                : "Cách ghi phiếu: ở mỗi dòng, đánh dấu “X” vào một ô “Đồng ý” hoặc “Không đồng ý”."
                        + " Dòng đánh dấu cả hai ô là không hợp lệ. Không ghi tên, không ký tên vào"
                        + " phiếu.";
        return PaperWording.NONE
                .with(WordingPart.NOTE, "Dùng tại cuộc họp " + Blanks.MEETING_DAY + " của " + Blanks.ORGAN)
                .with(
                        WordingPart.OPENING,
                        List.of(
                                boxes,
                                "Thành viên có tên trong danh sách hoặc có lợi ích liên quan đến trường hợp nào thì để"
                                        + (facts.downgrade() ? " trống các ô" : " trống cả hai ô")
                                        + " của trường hợp đó."));
    }

    @Override
    public Map<String, String> blanks(BallotsFacts facts) {
        return new Blanks()
                .with(Blanks.MEETING_DAY, OfficialDate.fullOrGap(facts.meetingDay(), facts.year()))
                .with(Blanks.ORGAN, facts.organ())
                .values();
    }

    private Table table(List<Nomination> nominations, boolean downgrade) {
        List<Double> widths = downgrade ? LOWER_WIDTHS : WIDTHS;
        List<Row> rows = new ArrayList<>();
        Tally tally = Tally.of(nominations, catalogue);
        String award = "";
        int groups = 0;
        for (Nomination one :
                nominations.stream().sorted(ListOrder.byPosition(catalogue)).toList()) {
            if (!one.awardCode().equals(award)) {
                award = one.awardCode();
                groups++;
                rows.add(TableText.group(AwardGroup.title(groups, award, tally, catalogue), widths.size()));
            }
            List<Cell> cells = new ArrayList<>(List.of(
                    TableText.centred(Integer.toString(rows.size() - groups + 1)),
                    TableText.left(NominationCells.namedAndPlaced(one))));
            while (cells.size() < widths.size()) {
                cells.add(TableText.centred(""));
            }
            rows.add(Row.of(cells));
        }
        List<String> headings =
                new ArrayList<>(List.of("TT", "Tập thể, cá nhân; chức vụ, đơn vị", "Đồng ý", "Không đồng ý"));
        if (downgrade) {
            headings.add("Mức thấp hơn (ghi rõ)");
        }
        return new Table(widths, List.of(TableText.header(headings.toArray(String[]::new))), rows, true);
    }
}
