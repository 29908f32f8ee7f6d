package vn.sovang.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Nomination;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Person;
import vn.sovang.model.Sex;
import vn.sovang.paper.Block;
import vn.sovang.paper.Document;
import vn.sovang.paper.Section;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.text.OfficialDate;

/// Báo cáo thành tích theo phong trào, chuyên đề of a person. What is unknown prints dots to fill by hand.
public final class PersonReportForm {
    private final AwardCatalogue catalogue;

    /// @param catalogue names of the awards
    public PersonReportForm(AwardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The report.
    public Document document(PersonReportFacts facts) {
        Nomination nomination = facts.nomination();
        List<Block> blocks = new ArrayList<>(LetterheadBlock.unnumbered(facts.head()));
        blocks.addAll(ReportSections.title(nomination, facts.movement(), catalogue));
        blocks.addAll(life(nomination, facts.person()));
        blocks.addAll(
                ReportSections.achievements(facts.nomination(), facts.report(), facts.movement(), facts.periodEnd()));
        blocks.addAll(ReportSections.pastAwards(facts.report()));
        blocks.add(signatures(facts));
        return new Document("Báo cáo thành tích: " + nomination.subjectName(), List.of(Section.portrait(blocks)));
    }

    private static List<Block> life(Nomination nomination, @Nullable Person person) {
        Sex sex = nomination.sex();
        if (sex == null && person != null) {
            sex = person.sex();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.heading("I. SƠ LƯỢC LÝ LỊCH"));
        blocks.add(Prose.field("- Họ và tên", nomination.subjectName()));
        blocks.add(Prose.field("- Giới tính", sex == null ? "" : Prose.capital(sex.label())));
        blocks.add(Prose.field("- Ngày, tháng, năm sinh", birth(nomination, person)));
        blocks.add(Prose.field("- Dân tộc", known(nomination.ethnicity(), person == null ? "" : person.ethnicity())));
        blocks.add(Prose.field("- Quê quán", person == null ? "" : person.homePlace()));
        blocks.add(Prose.field("- Nơi ở", person == null ? "" : person.residence()));
        blocks.add(Prose.field("- Đơn vị công tác", nomination.unitName()));
        blocks.add(Prose.field("- Chức vụ (Đảng, chính quyền, đoàn thể)", nomination.post()));
        blocks.add(Prose.field("- Trình độ chuyên môn, nghiệp vụ", person == null ? "" : person.qualification()));
        return blocks;
    }

    /// The more exact of the two dates: a list often gives the year alone.
    private static String birth(Nomination nomination, @Nullable Person person) {
        PartialDate listed = nomination.birth();
        PartialDate registered = person == null ? null : person.birth();
        if (listed == null || (listed.day() == 0 && registered != null && registered.day() != 0)) {
            return registered == null ? "" : official(registered);
        }
        return official(listed);
    }

    /// `"03/4/1988"`; a year alone stays a year.
    private static String official(PartialDate date) {
        return date.day() == 0
                ? date.display()
                : OfficialDate.brief(LocalDate.of(date.year(), date.month(), date.day()));
    }

    private static String known(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    private static Block signatures(PersonReportFacts facts) {
        // Who is commended posthumously did not write the report.
        boolean posthumous = facts.nomination().posthumous();
        String writer = posthumous ? "NGƯỜI LẬP BÁO CÁO" : "NGƯỜI BÁO CÁO THÀNH TÍCH";
        return ReportSignatures.of(
                "THỦ TRƯỞNG ĐƠN VỊ XÁC NHẬN, ĐỀ NGHỊ",
                facts.unitHead(),
                writer,
                posthumous ? "" : facts.nomination().subjectName());
    }
}
