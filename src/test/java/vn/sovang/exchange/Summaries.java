package vn.sovang.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import vn.sovang.exchange.summary.SummarySource;
import vn.sovang.model.Award;
import vn.sovang.model.AwardFamily;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Level;
import vn.sovang.model.Office;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Denominator;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.model.round.Round;
import vn.sovang.model.round.RoundStatus;
import vn.sovang.model.round.Tier;
import vn.sovang.model.round.TierKind;

/// A small round for the tests of summaries. The office, the units and all people are made up.
public final class Summaries {
    private static final Award PROVINCE = award("BK_TINH", CityAwards.PROVINCE, Level.PROVINCE, 1);
    private static final Award CITY = award("GK_HUYEN", CityAwards.CITY, Level.DISTRICT, 2);

    private Summaries() {}

    public static SummarySource source() {
        return source(List.of(
                nomination(1, SubjectKind.COLLECTIVE, "Trung tâm Y tế Mẫu", null, null, "BK_TINH"),
                nomination(2, SubjectKind.HOUSEHOLD, "Hộ gia đình bà Lê Thị Mẫu", null, null, "GK_HUYEN"),
                nomination(3, SubjectKind.PERSON, "Đặng Thị Thử", Sex.FEMALE, "1979-03-14", "BK_TINH"),
                nomination(4, SubjectKind.PERSON, "Lý Văn Thử", Sex.MALE, "1966", "GK_HUYEN"),
                nomination(5, SubjectKind.PERSON, "Hà Văn Rút", Sex.MALE, "1980-02", "GK_HUYEN")
                        .withStatus(NominationStatus.WITHDRAWN)));
    }

    public static SummarySource source(List<Nomination> nominations) {
        List<Meeting> meetings = List.of(meeting());
        List<Ballot> ballots = nominations.stream()
                .map(nomination -> new Ballot(1, nomination.id(), 9, 9, 9, 6, 3, 0, 0, ""))
                .toList();
        return new SummarySource(
                LocalDate.of(2021, 9, 30),
                new Office(
                        "Ủy ban nhân dân thành phố Mẫu",
                        "UBND thành phố",
                        "Ủy ban nhân dân tỉnh Mẫu",
                        new Letterhead("", "ỦY BAN NHÂN DÂN", "UBND", "Mẫu"),
                        Level.DISTRICT,
                        "",
                        "",
                        ""),
                new Movement(
                        1,
                        "Cả nước đoàn kết",
                        "",
                        "phong trào thi đua",
                        "",
                        "",
                        Level.DISTRICT,
                        "23/KH-UBND",
                        LocalDate.of(2021, 8, 1),
                        "UBND thành phố Mẫu",
                        "",
                        null,
                        null,
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        "",
                        "",
                        null,
                        null),
                new Round(
                        1,
                        1,
                        "Đợt 1",
                        1,
                        2021,
                        null,
                        "VN-2003",
                        RoundStatus.REVIEWING,
                        null,
                        List.of(new Tier(1, 1, TierKind.UNIT, null, "Đơn vị xét", "", ""))),
                "Luật Thi đua, khen thưởng 2003",
                List.of(Unit.named("Trung tâm Y tế Mẫu", UnitKind.PUBLIC_SERVICE, null, true)
                        .withId(7)),
                List.of(),
                List.of(CITY, PROVINCE),
                nominations,
                meetings,
                ballots);
    }

    public static Nomination nomination(
            long id,
            SubjectKind kind,
            String name,
            @org.jspecify.annotations.Nullable Sex sex,
            @org.jspecify.annotations.Nullable String birth,
            String award) {
        boolean person = kind == SubjectKind.PERSON;
        return new Nomination(
                id,
                1,
                kind,
                7,
                null,
                null,
                name,
                sex,
                birth == null ? null : PartialDate.parse(birth),
                person ? "Tày" : "",
                person ? "Bác sĩ" : "",
                person ? "Trung tâm Y tế Mẫu" : "",
                award,
                "Lấy 410 mẫu xét nghiệm,\nkhông để sai sót",
                id == 3,
                NominationStatus.PASSED,
                "ghi chú nội bộ",
                (int) id);
    }

    private static Meeting meeting() {
        return new Meeting(
                1,
                1,
                1,
                7L,
                null,
                LocalDateTime.of(2021, 9, 7, 14, 0),
                null,
                "",
                "",
                "",
                "",
                "",
                9,
                9,
                List.of(),
                VoteMethod.SECRET_BALLOT,
                List.of(),
                Denominator.ALL_MEMBERS,
                new BigDecimal("66.50"),
                "");
    }

    private static Award award(String code, String name, Level level, int rank) {
        return new Award(
                code,
                name,
                name,
                AwardFamily.COMMENDATION,
                Set.of(SubjectKind.values()),
                level,
                "",
                rank,
                List.of(),
                "",
                false);
    }
}
