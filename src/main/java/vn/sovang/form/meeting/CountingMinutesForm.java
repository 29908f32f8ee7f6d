package vn.sovang.form.meeting;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.Blanks;
import vn.sovang.form.base.Closing;
import vn.sovang.form.base.EditableForm;
import vn.sovang.form.base.LetterheadBlock;
import vn.sovang.form.base.MovementPhrase;
import vn.sovang.form.base.Prose;
import vn.sovang.form.base.Recipients;
import vn.sovang.form.base.TitleBlock;
import vn.sovang.form.base.VoteRemarks;
import vn.sovang.form.base.VoteTable;
import vn.sovang.form.base.Voted;
import vn.sovang.model.dossier.PaperWording;
import vn.sovang.model.dossier.WordingPart;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.paper.Section;
import vn.sovang.paper.Space;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.count.ListOrder;
import vn.sovang.rule.count.Tally;
import vn.sovang.text.Numbers;

/// Biên bản kiểm phiếu (Decree 30/2020, mẫu 1.9): the count of what the meeting voted on by secret ballot. Where
/// nothing was, it lists every result.
public final class CountingMinutesForm implements EditableForm<MinutesFacts> {
    private static final double SPACE = 8;
    private final AwardCatalogue catalogue;

    /// @param catalogue names and order of the awards
    public CountingMinutesForm(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Document document(MinutesFacts facts, PaperWording wording) {
        PaperWording words = wording.filled(blanks(facts));
        Meeting meeting = facts.meeting();
        List<Voted> results = secret(facts);
        List<Nomination> all = results.stream().map(Voted::nomination).toList();
        List<String> awards = Tally.of(all, catalogue).awardCodes();
        String subject = "Kiểm phiếu " + MovementPhrase.meeting(all, catalogue) + " trong "
                + MovementPhrase.titled(facts.movement(), facts.ordinal());
        List<Block> blocks = new ArrayList<>(LetterheadBlock.undated(facts.head()));
        blocks.addAll(TitleBlock.of("BIÊN BẢN", subject));
        blocks.add(Prose.body("Thời gian bắt đầu kiểm phiếu: "
                + hour(facts, meeting.counting().from()) + "."));
        blocks.add(Prose.body("Địa điểm: " + Prose.orDots(meeting.place()) + "."));
        blocks.add(Prose.body("Tổ kiểm phiếu gồm: " + tellers(meeting) + "."));
        blocks.add(Prose.body("Chứng kiến việc kiểm phiếu: " + Prose.orDots(meeting.chair()) + ", "
                + Prose.orDots(meeting.chairPost()) + ", chủ tọa cuộc họp."));
        blocks.add(Prose.lead("Nội dung:"));
        blocks.add(Prose.body("1. " + words.text(WordingPart.OPENING) + "."));
        blocks.add(Prose.body("2. Số thành viên có quyền biểu quyết: " + Prose.countOrDots(meeting.members())
                + "; có mặt: " + Prose.countOrDots(meeting.present()) + ". Số phiếu: "
                + VotingText.countedPapers(results)));
        blocks.add(Prose.lead("3. Kết quả kiểm phiếu. " + VotingRule.of(facts, awards, catalogue)));
        blocks.add(VoteTable.counted(results, meeting, catalogue));
        blocks.add(new Space(SPACE));
        VoteRemarks.of(meeting, results, catalogue).forEach(remark -> blocks.add(Prose.body(remark)));
        blocks.add(Prose.body(conclusion(meeting, results)));
        String end = "Việc kiểm phiếu kết thúc vào "
                + hour(facts, meeting.counting().to()) + ". " + words.text(WordingPart.CLOSING) + "./.";
        List<Block> below = new ArrayList<>(Tellers.of(meeting.tellers()).signatures(meeting.chair()));
        below.add(new Space(SPACE));
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
                        "Tổ kiểm phiếu hướng dẫn cách ghi phiếu, phát phiếu cho các thành viên có quyền biểu quyết của "
                                + Blanks.ORGAN + ", thu phiếu và kiểm phiếu")
                .with(WordingPart.CLOSING, "Biên bản đã được đọc cho các thành viên dự họp cùng nghe và nhất trí")
                .with(WordingPart.RECIPIENTS, recipients);
    }

    @Override
    public Map<String, String> blanks(MinutesFacts facts) {
        return new Blanks().with(Blanks.ORGAN, facts.organ()).values();
    }

    private List<Voted> secret(MinutesFacts facts) {
        boolean some = facts.methodsUsed().contains(VoteMethod.SECRET_BALLOT);
        return facts.results().stream()
                .filter(one -> !some || facts.methodOf(one.nomination().awardCode()) == VoteMethod.SECRET_BALLOT)
                .sorted(Comparator.comparing(Voted::nomination, ListOrder.byPosition(catalogue)))
                .toList();
    }

    private String conclusion(Meeting meeting, List<Voted> results) {
        if (results.isEmpty() || results.stream().anyMatch(one -> one.open(meeting))) {
            return "4. Kết luận: " + Prose.DOTS;
        }
        // Who is voted on for two titles may win one of them, so titles are counted by cases.
        boolean titles = MovementPhrase.asksTitles(
                results.stream().map(Voted::nomination).toList(), catalogue);
        List<Voted> failed = results.stream().filter(one -> one.fails(meeting)).toList();
        List<Voted> passed = results.stream().filter(one -> one.passes(meeting)).toList();
        List<Voted> lowered =
                results.stream().filter(one -> one.lowered(meeting)).toList();
        return "4. Kết luận: " + number(passed, titles) + " đạt mức thông qua"
                + (lowered.isEmpty() ? "" : "; " + number(lowered, titles) + " đạt ở mức thấp hơn")
                + (failed.isEmpty() ? "." : "; " + number(failed, titles) + " không đạt mức thông qua.");
    }

    private String number(List<Voted> results, boolean titles) {
        return titles
                ? Numbers.count(results.size()) + " trường hợp"
                : Tally.of(results.stream().map(Voted::nomination).toList(), catalogue)
                        .subjects()
                        .sentencePhrase();
    }

    private static String tellers(Meeting meeting) {
        return meeting.tellers().isEmpty() ? Prose.DOTS : String.join(", ", meeting.tellers());
    }

    /// While nobody entered the hour of the count it is written by hand: the meeting's own hours are others.
    private static String hour(MinutesFacts facts, @Nullable LocalTime time) {
        LocalDateTime start = facts.meeting().startsAt();
        return start == null || time == null
                ? MeetingTime.hourOpen(start, facts.head().year())
                : MeetingTime.of(start.toLocalDate().atTime(time), facts.head().year());
    }
}
