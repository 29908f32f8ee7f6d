package vn.sovang.ui.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sovang.model.Award;
import vn.sovang.model.AwardFamily;
import vn.sovang.model.Level;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.model.round.PastAward;
import vn.sovang.model.round.Round;
import vn.sovang.model.round.RoundStatus;

/// A made-up round for the tests of this room.
final class RoundExamples {
    static final Award MERIT = award("BK_TINH", "Bằng khen của Chủ tịch UBND tỉnh", "Bằng khen tỉnh", Level.PROVINCE);
    static final Award PRAISE = award("GK_TP", "Giấy khen của Chủ tịch UBND thành phố", "Giấy khen TP", Level.DISTRICT);

    private RoundExamples() {}

    private static Award award(String code, String name, String shortName, Level level) {
        return new Award(
                code,
                name,
                shortName,
                AwardFamily.COMMENDATION,
                Set.of(SubjectKind.values()),
                level,
                "Chủ tịch",
                1,
                List.of(),
                "",
                false);
    }

    static Round round() {
        return new Round(
                1,
                1,
                "Phòng, chống dịch COVID-19, đợt 1",
                1,
                2021,
                LocalDate.of(2021, 12, 1),
                "2003",
                RoundStatus.COLLECTING,
                null,
                List.of());
    }

    static Nomination collective(long id, String name, long unitId) {
        return new Nomination(
                id,
                1,
                SubjectKind.COLLECTIVE,
                unitId,
                null,
                unitId,
                name,
                null,
                null,
                "",
                "",
                "",
                MERIT.code(),
                "",
                false,
                NominationStatus.PROPOSED,
                "",
                (int) id);
    }

    static Nomination person(long id, String name, int year, String post, String unitName) {
        return new Nomination(
                id,
                1,
                SubjectKind.PERSON,
                1,
                null,
                1L,
                name,
                Sex.MALE,
                PartialDate.ofYear(year),
                "Tày",
                post,
                unitName,
                PRAISE.code(),
                "Trực tiếp lấy 410 mẫu xét nghiệm.",
                false,
                NominationStatus.PROPOSED,
                "",
                (int) id);
    }

    static AchievementReport written(long id) {
        return new AchievementReport(
                id,
                "Phụ trách tổ lấy mẫu.",
                "Lấy 410 mẫu xét nghiệm, không sai sót.",
                "",
                "",
                List.of(new PastAward(
                        2019,
                        "Lao động tiên tiến",
                        "112/QĐ-TTYT",
                        LocalDate.of(2020, 1, 15),
                        "Trung tâm Y tế thành phố")));
    }

    static RoundContent content() {
        List<Nomination> list = List.of(
                collective(1, "Trung tâm Y tế thành phố", 1),
                collective(2, "Ủy ban nhân dân phường Sông Đà", 2),
                person(3, "Đặng Thị Thu Ánh", 1988, "Điều dưỡng", "Trung tâm Y tế thành phố"),
                person(4, "Nông Văn Thắng", 1979, "Bác sĩ", "Trung tâm Y tế thành phố"),
                person(5, "Bàn Hữu Kiên", 1975, "Trưởng Công an", "Công an phường Sông Đà"),
                person(6, "Nông Văn Thắng", 1979, "Bác sĩ", "Trung tâm Y tế thành phố")
                        .withAward(MERIT.code()));
        return new RoundContent(
                round(),
                list,
                Map.of(1L, written(1), 2L, written(2), 3L, written(3), 4L, written(4), 6L, written(6)),
                Map.of(
                        1L,
                        unit(1, "Trung tâm Y tế thành phố", UnitKind.PUBLIC_SERVICE),
                        2L,
                        unit(2, "Ủy ban nhân dân phường Sông Đà", UnitKind.ADMINISTRATION)),
                List.of(MERIT, PRAISE));
    }

    static Unit unit(long id, String name, UnitKind kind) {
        return Unit.named(name, kind, null, true).withId(id);
    }

    static RoundContent large(int people) {
        List<Nomination> list = new ArrayList<>();
        for (int i = 1; i <= people; i++) {
            list.add(person(
                    i,
                    "Nguyễn Văn " + (char) ('A' + i % 26) + " " + i,
                    1950 + i % 50,
                    "Giáo viên",
                    "Trường số " + i % 97));
        }
        return new RoundContent(round(), list, Map.of(), Map.of(), List.of(MERIT, PRAISE));
    }
}
