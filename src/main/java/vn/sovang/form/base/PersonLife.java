package vn.sovang.form.base;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.registry.Person;
import vn.sovang.model.round.Nomination;
import vn.sovang.paper.Block;
import vn.sovang.text.OfficialDate;

/// Sơ lược lý lịch of a person, whole or short. The ID number is no part of it: no paper of a dossier needs it.
///
/// @param birth as papers write it; empty while unknown
public record PersonLife(
        String name,
        @Nullable Sex sex,
        String birth,
        String ethnicity,
        String homePlace,
        String residence,
        String unit,
        String post,
        String qualification) {
    /// Heading of the section it fills.
    public static final String HEADING = "I. SƠ LƯỢC LÝ LỊCH";

    /// As of the round; what the list left out comes from the registry.
    ///
    /// @param person null when the registry has none
    public static PersonLife of(Nomination nomination, @Nullable Person person) {
        Person known = person == null ? Person.listed(nomination.subjectName(), null, null, "") : person;
        return new PersonLife(
                nomination.subjectName(),
                nomination.sex() == null ? known.sex() : nomination.sex(),
                birth(nomination.birth(), known.birth()),
                nomination.ethnicity().isEmpty() ? known.ethnicity() : nomination.ethnicity(),
                known.homePlace(),
                known.residence(),
                nomination.unitName(),
                nomination.post(),
                known.qualification());
    }

    /// As the registry has it.
    public static PersonLife of(Honoured.OfPerson subject) {
        Person person = subject.person();
        return new PersonLife(
                person.fullName(),
                person.sex(),
                birth(null, person.birth()),
                person.ethnicity(),
                person.homePlace(),
                person.residence(),
                subject.unitName(),
                subject.post(),
                person.qualification());
    }

    /// Everything a report by merit or by movement asks for.
    public List<Block> whole() {
        List<Block> blocks = new ArrayList<>(identity());
        blocks.add(Prose.field("- Dân tộc", ethnicity));
        blocks.add(Prose.field("- Quê quán", homePlace));
        blocks.add(Prose.field("- Nơi ở", residence));
        blocks.addAll(work());
        blocks.add(Prose.field("- Trình độ chuyên môn, nghiệp vụ", qualification));
        return blocks;
    }

    /// Who and where, as a report of a single deed asks for.
    public List<Block> brief() {
        List<Block> blocks = new ArrayList<>(identity());
        blocks.add(Prose.field("- Nơi ở", residence));
        blocks.addAll(work());
        return blocks;
    }

    /// The fewest lines that tell who it is, as a summary has them.
    public List<Block> inBrief() {
        return List.of(
                Prose.field("- Họ và tên", name),
                Prose.field("- Ngày, tháng, năm sinh", birth),
                Prose.field(
                        "- Chức vụ, đơn vị công tác",
                        post.isEmpty() || unit.isEmpty() ? post + unit : post + ", " + unit));
    }

    private List<Block> identity() {
        return List.of(
                Prose.field("- Họ và tên", name),
                Prose.field("- Giới tính", sex == null ? "" : Prose.capital(sex.label())),
                Prose.field("- Ngày, tháng, năm sinh", birth));
    }

    private List<Block> work() {
        return List.of(
                Prose.field("- Đơn vị công tác", unit), Prose.field("- Chức vụ (Đảng, chính quyền, đoàn thể)", post));
    }

    /// The more exact of the two dates: a list often gives the year alone.
    private static String birth(@Nullable PartialDate listed, @Nullable PartialDate registered) {
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
}
