package vn.sovang.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.form.decision.DecisionFacts;
import vn.sovang.form.decision.Granted;
import vn.sovang.form.decision.Proposal;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Sex;
import vn.sovang.model.Signatory;
import vn.sovang.model.SigningPower;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.LegalBase;
import vn.sovang.rule.OrganisationLaws;

/// Decisions for the forms' tests. All people are made up.
final class MadeUpDecisions {
    static final String CITY = "Ủy ban nhân dân thành phố Bắc Kạn";
    static final Letterhead CITY_HEAD = new Letterhead("", "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ BẮC KẠN", "UBND", "Bắc Kạn");
    static final LocalDate DAY = LocalDate.of(2021, 12, 28);
    static final Signatory CHAIR =
            Signatory.onBehalf("Ủy ban nhân dân", "Chủ tịch", "Chủ tịch Ủy ban nhân dân thành phố", "Lâm Quốc Trà");

    private MadeUpDecisions() {}

    /// Eight subjects, so with a list; a collective gets twice, a household one and a half times what a person gets.
    static DecisionFacts listed() {
        List<Granted> grants = new ArrayList<>();
        grants.add(new Granted(
                collective(1, "Khoa Kiểm soát bệnh tật", "Lấy 18.460 mẫu, truy vết 1.215 trường hợp"), 900_000L));
        grants.add(new Granted(
                collective(2, "Tổ COVID cộng đồng số 3, phường Sông Cầu", "Không để phát sinh ổ dịch"), 900_000L));
        grants.add(new Granted(
                MadeUp.household(3, "Hộ ông Nông Văn Tài", "Tổ 5, phường Đức Xuân", "GK_TP", "Ủng hộ 02 tấn gạo"),
                680_000L));
        grants.add(person(4, "Ma Thị Ánh", Sex.FEMALE, "Kỹ thuật viên", "Xét nghiệm 3.400 mẫu", 450_000L));
        grants.add(person(5, "Hà Văn Dần", null, "Lái xe", "Vận chuyển 640 lượt người cách ly", 450_000L));
        grants.add(person(6, "Triệu Mùi Pham", Sex.FEMALE, "Y sĩ", "Tiêm 5.120 mũi vắc xin", 450_000L));
        grants.add(person(7, "Lường Văn Kiểm", Sex.MALE, "Điều dưỡng trưởng", "Trực 35 ngày ở khu cách ly", 450_000L));
        grants.add(new Granted(
                MadeUp.nomination(
                        8,
                        SubjectKind.PERSON,
                        "Phùng Văn Chẩn",
                        Sex.MALE,
                        null,
                        "Tổ trưởng tổ dân phố 7",
                        "phường Minh Khai",
                        "GK_TP",
                        "Vận động 214 hộ ký cam kết",
                        true),
                450_000L));
        return decision("GK_TP", grants, true, "1286", DAY);
    }

    /// Three subjects, named in the article itself; no money.
    static DecisionFacts named() {
        return named("");
    }

    /// @param span time of the achievement
    static DecisionFacts named(String span) {
        return decision(
                "GK_TP",
                List.of(
                        new Granted(collective(1, "Khoa Kiểm soát bệnh tật", ""), null),
                        person(2, "Ma Thị Ánh", Sex.FEMALE, "Kỹ thuật viên", "", null),
                        person(3, "Lường Văn Kiểm", Sex.MALE, "Điều dưỡng trưởng", "", null)),
                false,
                "",
                null,
                span);
    }

    /// A title of a year for people of one organ.
    static DecisionFacts title() {
        Nomination first = titled(1, "Ma Thị Ánh", Sex.FEMALE, "Kỹ thuật viên");
        Nomination second = titled(2, "Lường Văn Kiểm", Sex.MALE, "Điều dưỡng trưởng");
        DecisionFacts like =
                decision("CSTDCS", List.of(new Granted(first, null), new Granted(second, null)), true, "", null);
        return new DecisionFacts(
                like.head(),
                like.authority(),
                false,
                like.regime(),
                like.organisation(),
                List.of(),
                null,
                1,
                "năm 2021",
                "",
                "",
                like.proposal(),
                "CSTDCS",
                like.grants(),
                true,
                "",
                List.of(),
                List.of(),
                new Signatory(0, "Ủy ban nhân dân", SigningPower.KT, "Chủ tịch", "Phó Chủ tịch", "", "Đàm Thị Nhung"),
                "");
    }

    static DecisionFacts decision(
            String award, List<Granted> grants, boolean paid, String number, @Nullable LocalDate day) {
        return decision(award, grants, paid, number, day, "");
    }

    private static DecisionFacts decision(
            String award, List<Granted> grants, boolean paid, String number, @Nullable LocalDate day, String span) {
        return new DecisionFacts(
                new NumberAndDate(CITY_HEAD, PaperKind.DECISION, number, day, 2021),
                "Chủ tịch Ủy ban nhân dân thành phố Bắc Kạn",
                false,
                MadeUp.REGIME,
                organisation(),
                List.of(),
                MadeUp.movement(),
                1,
                "",
                "",
                span,
                new Proposal("Trưởng phòng Nội vụ thành phố", "145/TTr-PNV", LocalDate.of(2021, 12, 24)),
                award,
                grants,
                paid,
                "Quỹ thi đua, khen thưởng thành phố năm 2021",
                List.of(
                        "Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân thành phố",
                        "Trưởng phòng Nội vụ",
                        "Trưởng phòng Tài chính - Kế hoạch",
                        "thủ trưởng các cơ quan, đơn vị có liên quan"),
                List.of("Ban Thi đua - Khen thưởng tỉnh", "Phòng Tài chính - Kế hoạch"),
                CHAIR,
                "PNV");
    }

    static LegalBase organisation() {
        return OrganisationLaws.load().on(DAY).orElseThrow();
    }

    static Granted person(
            int position, String name, @Nullable Sex sex, String post, String achievement, @Nullable Long money) {
        return new Granted(MadeUp.person(position, name, sex, 1980, post, MadeUp.CLINIC, "GK_TP", achievement), money);
    }

    private static Nomination titled(int position, String name, Sex sex, String post) {
        return MadeUp.person(position, name, sex, 1980, post, MadeUp.CLINIC, "CSTDCS", "");
    }

    private static Nomination collective(int position, String name, String achievement) {
        return MadeUp.collective(position, name, "GK_TP", achievement);
    }
}
