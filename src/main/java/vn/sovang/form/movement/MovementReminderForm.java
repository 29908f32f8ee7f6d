package vn.sovang.form.movement;

import java.util.ArrayList;
import java.util.List;
import vn.sovang.form.base.Addressees;
import vn.sovang.form.base.Closing;
import vn.sovang.form.base.LetterheadBlock;
import vn.sovang.form.base.MovementPhrase;
import vn.sovang.form.base.NoticeToUnit;
import vn.sovang.form.base.Prose;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.paper.Section;
import vn.sovang.paper.Space;
import vn.sovang.text.OfficialDate;

/// Công văn đôn đốc to one unit that has not sent what a movement asks for (Decree 30/2020, mẫu 1.5): registrations,
/// reports and dossiers by their due days.
public final class MovementReminderForm {
    private static final double ABOVE_ADDRESSEES = 20;

    /// The letter.
    public Document document(MovementReminderFacts facts) {
        String movement = MovementPhrase.oneLine(MovementPhrase.titled(facts.movement()));
        String subject = "đôn đốc thực hiện " + movement;
        List<Block> blocks = new ArrayList<>(LetterheadBlock.letter(facts.head(), subject));
        blocks.add(new Space(ABOVE_ADDRESSEES));
        blocks.addAll(Addressees.of(List.of(facts.unit())));
        blocks.add(Prose.lead("Thực hiện "
                + MovementPhrase.plan(facts.movement(), facts.head().year()) + ", đến "
                + OfficialDate.full(facts.asOf()) + ", " + facts.issuer() + " chưa nhận được của " + facts.unit()
                + ":"));
        for (int i = 0; i < facts.owed().size(); i++) {
            String end = i < facts.owed().size() - 1 ? ";" : ".";
            blocks.add(Prose.item("- " + facts.owed().get(i).line() + end));
        }
        blocks.add(Prose.body("Để bảo đảm việc tổng hợp kết quả " + movement + ", " + facts.issuer() + " đề nghị "
                + facts.unit() + " khẩn trương gửi về " + Prose.orDots(facts.sendTo()) + " chậm nhất "
                + OfficialDate.fullOrGap(facts.answerBy(), facts.head().year())
                + "; trường hợp đã gửi thì thông báo lại số, ngày của văn bản để đối chiếu."));
        blocks.add(Closing.of(
                Prose.ending(List.of(
                        "Nội dung chưa rõ, đề nghị liên hệ " + facts.contact().text() + ".",
                        "Đề nghị " + facts.unit() + " quan tâm, thực hiện")),
                List.of("Như trên", NoticeToUnit.filed(facts.filing())),
                facts.signatory()));
        return new Document("Công văn: " + subject + ", gửi " + facts.unit(), List.of(Section.portrait(blocks)));
    }
}
