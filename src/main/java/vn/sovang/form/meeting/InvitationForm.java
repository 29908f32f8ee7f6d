package vn.sovang.form.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sovang.form.base.Blanks;
import vn.sovang.form.base.Closing;
import vn.sovang.form.base.EditableForm;
import vn.sovang.form.base.LetterheadBlock;
import vn.sovang.form.base.MovementPhrase;
import vn.sovang.form.base.NoticeToUnit;
import vn.sovang.form.base.Prose;
import vn.sovang.form.base.TitleBlock;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.paper.Section;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.count.Tally;

/// Giấy mời họp xét (Decree 30/2020, mẫu 1.7): to one by name, to a list, or with room to write the name; with the
/// agenda
/// and, on pages of its own, a line on each nomination.
public final class InvitationForm implements EditableForm<InvitationFacts> {
    private static final String ATTACHED = "{tài liệu}";
    /// whose meeting it is; the issuer may be another
    private static final String MEETS = "{nơi họp}";
    /// ", xem xét đề nghị đối với 02 tập thể ...", empty while nothing has come in
    private static final String REVIEWED = "{số đề nghị}";
    private final AwardCatalogue catalogue;

    /// @param catalogue families of the awards
    public InvitationForm(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Document document(InvitationFacts facts, PaperWording wording) {
        PaperWording words = wording.filled(blanks(facts));
        Meeting meeting = facts.meeting();
        String subject =
                "Họp " + reviewing(facts) + " trong " + MovementPhrase.titled(facts.movement(), facts.ordinal());
        List<Block> blocks = new ArrayList<>(LetterheadBlock.dated(facts.head()));
        blocks.addAll(TitleBlock.of("GIẤY MỜI", subject));
        blocks.addAll(invited(facts));
        words.lines(WordingPart.OPENING).forEach(line -> blocks.add(Prose.body(line)));
        blocks.add(Prose.field("Chủ trì", chair(meeting)));
        int year = facts.head().year();
        blocks.add(Prose.body("Thời gian: " + MeetingTime.of(meeting.startsAt(), year) + "."));
        blocks.add(Prose.field("Địa điểm", meeting.place().isEmpty() ? "" : meeting.place() + "."));
        blocks.addAll(new Agenda(catalogue).items(facts));
        String note = words.text(WordingPart.NOTE);
        if (!facts.attached().isEmpty() && !note.isEmpty()) {
            blocks.add(Prose.body(Prose.capital(note) + "."));
        }
        blocks.add(Closing.of(
                Prose.ending(words.lines(WordingPart.CLOSING)),
                words.lines(WordingPart.RECIPIENTS),
                facts.signatory()));
        List<Section> sections = new ArrayList<>(List.of(Section.portrait(blocks)));
        if (!facts.nominations().isEmpty()) {
            sections.add(Section.portrait(new Agenda(catalogue).summaries(facts)));
        }
        return new Document("Giấy mời " + Prose.lowered(MovementPhrase.oneLine(subject)), sections);
    }

    @Override
    public PaperWording wording(InvitationFacts facts) {
        String whom = facts.guests().size() == 1 ? facts.guests().getFirst().name() : "Như thành phần mời";
        return PaperWording.NONE
                .with(
                        WordingPart.OPENING,
                        "Tới dự cuộc họp " + Blanks.MEETING + " của " + MEETS + " trong " + Blanks.MOVEMENT + REVIEWED
                                + ".")
                .with(WordingPart.NOTE, "Tài liệu gửi kèm: " + ATTACHED)
                .with(
                        WordingPart.CLOSING,
                        List.of(
                                "Nội dung chưa rõ, đề nghị liên hệ " + Blanks.CONTACT + ".",
                                "Đề nghị thành phần được mời đến dự đúng giờ; thành viên không dự họp được gửi ý kiến bằng"
                                        + " văn bản trước cuộc họp"))
                .with(WordingPart.RECIPIENTS, List.of(whom, NoticeToUnit.filed(facts.filing())));
    }

    @Override
    public Map<String, String> blanks(InvitationFacts facts) {
        String count = Tally.of(facts.nominations(), catalogue).subjects().sentencePhrase();
        return new Blanks()
                .with(Blanks.MEETING, reviewing(facts))
                .with(MEETS, facts.organ())
                .with(Blanks.MOVEMENT, MovementPhrase.oneLine(MovementPhrase.titled(facts.movement(), facts.ordinal())))
                .with(REVIEWED, facts.nominations().isEmpty() ? "" : ", xem xét đề nghị đối với " + count)
                .with(ATTACHED, facts.attached())
                .with(Blanks.CONTACT, facts.contact().text())
                .values();
    }

    private static List<Block> invited(InvitationFacts facts) {
        String inviting = Prose.capital(facts.issuer()) + " trân trọng kính mời";
        List<InvitationFacts.Guest> guests = facts.guests();
        if (guests.isEmpty()) {
            return List.of(Prose.field(inviting, ""), Prose.dotted());
        }
        if (guests.size() == 1) {
            return List.of(Prose.body(inviting + ": " + guests.getFirst().text() + "."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.lead(inviting + ":"));
        for (int i = 0; i < guests.size(); i++) {
            blocks.add(Prose.item("- " + guests.get(i).text() + (i < guests.size() - 1 ? ";" : ".")));
        }
        return blocks;
    }

    private static String chair(Meeting meeting) {
        if (meeting.chair().isEmpty()) {
            return "";
        }
        return meeting.chair() + (meeting.chairPost().isEmpty() ? "" : ", " + meeting.chairPost()) + ".";
    }

    /// By what has come in; before that by what the movement offers.
    private String reviewing(InvitationFacts facts) {
        return facts.nominations().isEmpty()
                ? MovementPhrase.meetingOn(facts.movement().awardCodes(), catalogue)
                : MovementPhrase.meeting(facts.nominations(), catalogue);
    }
}
