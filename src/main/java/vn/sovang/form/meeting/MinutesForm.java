package vn.sovang.form.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.sovang.form.base.Blanks;
import vn.sovang.form.base.Closing;
import vn.sovang.form.base.EditableForm;
import vn.sovang.form.base.LetterheadBlock;
import vn.sovang.form.base.MovementPhrase;
import vn.sovang.form.base.Prose;
import vn.sovang.form.base.Recipients;
import vn.sovang.form.base.SignatureBlock;
import vn.sovang.form.base.TitleBlock;
import vn.sovang.form.base.Voted;
import vn.sovang.form.base.WithheldNomination;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.paper.Section;
import vn.sovang.paper.Space;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.count.ListOrder;
import vn.sovang.rule.count.Tally;

/// Biên bản họp bình xét thi đua, họp xét khen thưởng (Decree 30/2020, mẫu 1.9).
public final class MinutesForm implements EditableForm<MinutesFacts> {
    private static final String SECRETARY = "{thư ký}";
    private static final String CRITERIA = "{nguồn tiêu chuẩn}";
    private static final double ABOVE_RECIPIENTS = 8;
    private final AwardCatalogue catalogue;

    /// @param catalogue names and order of the awards
    public MinutesForm(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Document document(MinutesFacts facts, PaperWording wording) {
        PaperWording words = wording.filled(blanks(facts));
        Meeting meeting = facts.meeting();
        List<Nomination> all = facts.results().stream().map(Voted::nomination).toList();
        String subject = "Họp " + MovementPhrase.meeting(all, catalogue) + " trong "
                + MovementPhrase.titled(facts.movement(), facts.ordinal());
        List<Block> blocks = new ArrayList<>(LetterheadBlock.undated(facts.head()));
        blocks.addAll(TitleBlock.of("BIÊN BẢN", subject));
        blocks.add(Prose.body("Thời gian bắt đầu: "
                + MeetingTime.of(meeting.startsAt(), facts.head().year()) + "."));
        blocks.add(Prose.body("Địa điểm: " + Prose.orDots(meeting.place()) + "."));
        blocks.addAll(Attendance.of(meeting, facts.members(), facts.organ()));
        blocks.add(Prose.body("Chủ trì (chủ tọa): " + person(meeting.chair(), meeting.chairPost()) + "."));
        blocks.add(Prose.body(
                "Thư ký (người ghi biên bản): " + person(meeting.secretary(), meeting.secretaryPost()) + "."));
        blocks.add(Prose.lead("Nội dung:"));
        blocks.add(Prose.body("1. " + words.text(WordingPart.OPENING) + "."));
        blocks.addAll(discussion(meeting, words));
        blocks.addAll(VoteSection.of(3, facts, ordered(facts.results()), catalogue));
        blocks.addAll(conclusion(facts));
        String end = "Cuộc họp kết thúc vào "
                + MeetingTime.of(meeting.endsAt(), facts.head().year()) + ". " + words.text(WordingPart.CLOSING)
                + "./.";
        List<Block> below = new ArrayList<>(SignatureBlock.pair(
                new SignatureBlock.Place(List.of("THƯ KÝ"), "", meeting.secretary()),
                new SignatureBlock.Place(List.of("CHỦ TỌA"), "", meeting.chair())));
        below.add(new Space(ABOVE_RECIPIENTS));
        below.add(Closing.columns(Recipients.of(words.lines(WordingPart.RECIPIENTS)), List.of()));
        blocks.add(Closing.together(List.of(Prose.body(end)), below));
        return new Document(
                "Biên bản " + Prose.lowered(MovementPhrase.oneLine(subject)), List.of(Section.portrait(blocks)));
    }

    @Override
    public PaperWording wording(MinutesFacts facts) {
        List<String> recipients = new ArrayList<>(facts.recipients());
        recipients.add("Lưu: VT, Hồ sơ");
        return PaperWording.NONE
                .with(
                        WordingPart.OPENING,
                        SECRETARY + " báo cáo số đề nghị nhận được (" + Blanks.COUNT + "), tiêu chuẩn theo " + CRITERIA
                                + " và kết quả kiểm tra hồ sơ")
                .with(WordingPart.NOTE, "Các thành viên thảo luận: " + Prose.DOTS)
                .with(WordingPart.CLOSING, "Biên bản đã được đọc cho các thành viên cùng nghe và nhất trí")
                .with(WordingPart.RECIPIENTS, recipients);
    }

    @Override
    public Map<String, String> blanks(MinutesFacts facts) {
        List<Nomination> all = facts.results().stream().map(Voted::nomination).toList();
        return new Blanks()
                .with(SECRETARY, Prose.capital(Prose.orDots(facts.meeting().secretary())))
                .with(CRITERIA, Prose.orDots(facts.movement().criteriaSource()))
                .with(Blanks.COUNT, Tally.of(all, catalogue).subjects().sentencePhrase())
                .with(Blanks.ORGAN, facts.organ())
                .values();
    }

    private List<Voted> ordered(List<Voted> results) {
        return results.stream()
                .sorted(Comparator.comparing(Voted::nomination, ListOrder.byPosition(catalogue)))
                .toList();
    }

    private static List<Block> discussion(Meeting meeting, PaperWording words) {
        List<String> opinions = meeting.discussion().lines().toList();
        if (opinions.isEmpty()) {
            String note = words.text(WordingPart.NOTE);
            return List.of(Prose.body("2. " + note + (note.endsWith(".") ? "" : ".")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.lead("2. Các thành viên thảo luận, có ý kiến như sau:"));
        opinions.forEach(opinion -> blocks.add(Prose.body("- " + opinion)));
        return blocks;
    }

    private List<Block> conclusion(MinutesFacts facts) {
        Meeting meeting = facts.meeting();
        List<Voted> results = ordered(facts.results());
        List<Nomination> passed =
                results.stream().flatMap(one -> one.leaving(meeting).stream()).toList();
        List<Block> blocks = new ArrayList<>();
        if (results.isEmpty() || results.stream().anyMatch(one -> one.open(meeting))) {
            blocks.add(Prose.body("4. Kết luận: " + Prose.DOTS));
            return blocks;
        }
        Tally tally = Tally.of(passed, catalogue);
        blocks.add(Prose.lead("4. Kết luận: thống nhất đề nghị "
                + tally.subjects().sentencePhrase() + (passed.isEmpty() ? "." : ", gồm:")));
        List<String> codes = tally.awardCodes();
        for (String code : codes) {
            blocks.add(Prose.item("- " + catalogue.nameOf(code) + ": "
                    + tally.of(code).phrase() + (code.equals(codes.getLast()) ? "." : ";")));
        }
        for (Voted one : results) {
            if (one.fails(meeting)) {
                blocks.add(Prose.body(refused(one)));
            }
        }
        return blocks;
    }

    private String refused(Voted one) {
        Ballot ballot = one.ballot();
        String reason = ballot == null || ballot.refusedFor().isEmpty()
                ? one.nomination().note()
                : ballot.refusedFor();
        return "Không đề nghị " + MovementPhrase.award(one.nomination().awardCode(), catalogue) + " đối với "
                + new WithheldNomination(one.nomination(), "").subject() + " vì "
                + (reason.isEmpty() ? "không đạt mức thông qua" : reason) + ".";
    }

    private static String person(String name, String post) {
        return Prose.orDots(name) + ", " + Prose.orDots(post);
    }
}
