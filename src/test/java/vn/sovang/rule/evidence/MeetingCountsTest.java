package vn.sovang.rule.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.model.Severity;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.meeting.Absence;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.CountingTime;
import vn.sovang.model.meeting.Denominator;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.MeetingRules;
import vn.sovang.model.meeting.Quorum;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.rule.Law;
import vn.sovang.rule.LawLayer;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;

class MeetingCountsTest {
    private static final MeetingCounts COUNTS = new MeetingCounts(new Criteria(Law.load(), LocalDate.of(2025, 12, 20)));

    private static Meeting meeting(int members, int present, int written, Denominator denominator) {
        List<Absence> absences = new ArrayList<>();
        for (int i = 0; i < members - present; i++) {
            absences.add(new Absence("Người vắng " + (i + 1), "ốm", i < written));
        }
        return new Meeting(
                7,
                1,
                2,
                null,
                5L,
                null,
                null,
                "",
                "",
                "",
                "",
                "",
                members,
                present,
                absences,
                VoteMethod.SECRET_BALLOT,
                List.of(),
                denominator,
                new BigDecimal(80),
                "");
    }

    private static Nomination nomination(String award) {
        return new Nomination(
                3,
                1,
                SubjectKind.PERSON,
                1,
                null,
                null,
                "Nùng Văn Thử",
                null,
                null,
                "",
                "",
                "",
                award,
                "",
                false,
                NominationStatus.PROPOSED,
                "",
                1);
    }

    private static Ballot ballot(int returned, int excluded, String note) {
        return new Ballot(7, 3, returned, returned, returned, returned, 0, 0, excluded, note);
    }

    private static Map<String, Severity> found(Meeting meeting, String award, @Nullable Ballot ballot) {
        return COUNTS
                .check(meeting, "Hội đồng", List.of(nomination(award)), one -> Optional.ofNullable(ballot))
                .stream()
                .collect(java.util.stream.Collectors.toMap(Finding::rule, Finding::severity));
    }

    @ParameterizedTest(name = "{0} members, {1} present, {2} written, {3}: {4} ballots, {5} sat out -> {6}")
    @CsvSource({
        // real-papers.md B2: 22 in all, 20 present, 19/19.
        "22, 20, 0, ALL_MEMBERS, 19, 0, WARN",
        "22, 20, 0, ALL_MEMBERS, 20, 0,",
        "22, 20, 0, ALL_MEMBERS, 19, 1,",
        "22, 20, 2, ALL_MEMBERS, 22, 0,",
        "22, 20, 2, ALL_MEMBERS, 20, 0, WARN",
        "22, 20, 2, ALL_MEMBERS, 21, 1,",
        "22, 20, 0, ALL_MEMBERS, 21, 0, BAD",
        "22, 20, 2, PRESENT, 22, 0, BAD",
        "22, 20, 2, PRESENT, 20, 0,",
        "22, 20, 2, VALID, 20, 0,",
        "0, 0, 0, ALL_MEMBERS, 9, 0,",
        "22, 20, 0, ALL_MEMBERS, 0, 0,"
    })
    void ballotsAgreeWithThoseWhoMayVote(
            int members,
            int present,
            int written,
            Denominator denominator,
            int returned,
            int excluded,
            Severity expected) {
        assertThat(found(meeting(members, present, written, denominator), "CSTDCS", ballot(returned, excluded, ""))
                        .get(MeetingCounts.BALLOTS))
                .isEqualTo(expected);
    }

    @Test
    void aDifferenceThatIsExplainedIsNotTold() {
        assertThat(found(
                        meeting(20, 20, 0, Denominator.ALL_MEMBERS),
                        "CSTDCS",
                        ballot(19, 0, "Một người mới, chưa bỏ phiếu")))
                .doesNotContainKey(MeetingCounts.BALLOTS);
    }

    @ParameterizedTest(name = "{0} members, {1} present, {2} written, {3}, {4} -> {5}")
    @CsvSource({
        "22, 20, 0, ALL_MEMBERS, CSTDCS, WARN",
        "22, 20, 1, ALL_MEMBERS, CSTDCS, WARN",
        "22, 20, 2, ALL_MEMBERS, CSTDCS,",
        "22, 22, 0, ALL_MEMBERS, CSTDCS,",
        "22, 20, 0, PRESENT, CSTDCS,",
        "22, 20, 0, VALID, CSTDCS,",
        // No layer says what the share of a Giấy khen is counted on: the body's own choice, so a thought only.
        "22, 20, 0, ALL_MEMBERS, GK_SO, HINT"
    })
    void whoIsAbsentIsAskedWhereAllMembersCount(
            int members, int present, int written, Denominator denominator, String award, Severity expected) {
        assertThat(found(meeting(members, present, written, denominator), award, null)
                        .get(MeetingCounts.ABSENT))
                .isEqualTo(expected);
    }

    @Test
    void theArticleAndTheNamesOfWhoIsAbsentAreTold() {
        assertThat(COUNTS.check(
                        meeting(22, 20, 1, Denominator.ALL_MEMBERS),
                        "Hội đồng",
                        List.of(nomination("CSTDTQ")),
                        one -> Optional.empty()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.basis()).isEqualTo("khoản 5 Điều 33 Nghị định số 152/2025/NĐ-CP");
                    assertThat(finding.verified()).isTrue();
                    assertThat(finding.evidence())
                            .containsExactly("22 thành viên, 20 có mặt, 1 ý kiến bằng văn bản", "Người vắng 2");
                });
    }

    @ParameterizedTest
    @CsvSource({"10, 8, 80%, false", "10, 7, 80%, true", "9, 6, 2/3, false", "9, 5, 2/3, true"})
    void tooFewForTheQuorumAreTold(int members, int present, String share, boolean told) {
        Meeting meeting = meeting(members, present, members - present, Denominator.ALL_MEMBERS)
                .with(
                        new MeetingRules(
                                "",
                                Map.of(),
                                Quorum.read(share, "Điều 8 quy chế").orElseThrow(),
                                false),
                        CountingTime.OPEN);

        assertThat(found(meeting, "CSTDCS", null).containsKey(MeetingCounts.QUORUM))
                .isEqualTo(told);
    }

    @Test
    void aMeetingWhoseNumbersAreUnknownIsNotJudged() {
        assertThat(found(meeting(5, 0, 0, Denominator.ALL_MEMBERS), "CSTDCS", ballot(5, 0, "")))
                .isEmpty();
        assertThat(found(meeting(0, 5, 0, Denominator.ALL_MEMBERS), "CSTDCS", ballot(4, 0, "")))
                .isEmpty();
    }

    @Test
    void ballotsThatDoNotAgreeAreToldInNumbers() {
        assertThat(finding(meeting(22, 20, 2, Denominator.PRESENT), ballot(21, 1, "")))
                .satisfies(finding -> {
                    assertThat(finding.sentence())
                            .startsWith("Số phiếu thu về nhiều hơn số người được bỏ phiếu ở 1 đề nghị.");
                    assertThat(finding.evidence())
                            .containsExactly(
                                    "20/22 thành viên có mặt, 2 người vắng gửi ý kiến bằng văn bản",
                                    "Nùng Văn Thử: thu về 21 phiếu, 19 người được bỏ phiếu (không kể 1 người không bỏ phiếu)");
                    assertThat(finding.unitId()).isZero();
                    assertThat(finding.subject()).isEqualTo("Hội đồng");
                });
        assertThat(finding(meeting(22, 20, 2, Denominator.PRESENT), ballot(19, 0, "")))
                .satisfies(finding -> {
                    assertThat(finding.sentence()).startsWith("Số phiếu thu về ít hơn");
                    assertThat(finding.evidence()).contains("Nùng Văn Thử: thu về 19 phiếu, 20 người được bỏ phiếu");
                });
    }

    @ParameterizedTest
    @CsvSource({"10, 11,", "11, 12, và 1 trường hợp khác"})
    void atMostTenWhoAreAwayAreNamed(int away, int lines, @Nullable String rest) {
        List<String> told = COUNTS.check(
                        meeting(20, 20 - away, 0, Denominator.ALL_MEMBERS),
                        "Hội đồng",
                        List.of(nomination("CSTDCS")),
                        one -> Optional.empty())
                .getFirst()
                .evidence();
        assertThat(told).hasSize(lines).contains("Người vắng 10");
        assertThat(told.getLast()).isEqualTo(rest == null ? "Người vắng 10" : rest);
    }

    @Test
    void whereTheLawCountsOnThosePresentAnAbsenceIsAThoughtOnly() {
        MeetingCounts present = new MeetingCounts(new Criteria(
                Law.load()
                        .with(List.of(new Provision(
                                ProvisionKey.VOTE_DENOMINATOR,
                                "CSTDCS",
                                Denominator.PRESENT.name(),
                                LocalDate.of(2025, 1, 1),
                                null,
                                LawLayer.OFFICE,
                                "Điều mẫu",
                                true,
                                ""))),
                LocalDate.of(2025, 12, 20)));
        assertThat(present.check(
                        meeting(22, 20, 0, Denominator.ALL_MEMBERS),
                        "Hội đồng",
                        List.of(nomination("CSTDCS")),
                        one -> Optional.empty()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.HINT);
                    assertThat(finding.basis()).isEqualTo("Cách tính của cuộc họp: tỷ lệ trên tổng số thành viên");
                });
    }

    @ParameterizedTest
    @CsvSource({"'', Túc số đã chọn của cuộc họp", "Điều 8 quy chế, Điều 8 quy chế"})
    void theQuorumNamesWhereItComesFrom(String source, String article) {
        Meeting meeting = meeting(10, 7, 3, Denominator.ALL_MEMBERS)
                .with(
                        new MeetingRules(
                                "", Map.of(), Quorum.read("80%", source).orElseThrow(), false),
                        CountingTime.OPEN);
        assertThat(COUNTS.check(meeting, "Hội đồng", List.of(), one -> Optional.empty()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.basis()).isEqualTo(article);
                    assertThat(finding.evidence()).containsExactly("7/10 thành viên có mặt");
                    assertThat(finding.sentence()).contains("túc số 80%");
                });
    }

    private static Finding finding(Meeting meeting, Ballot ballot) {
        return COUNTS.check(meeting, "Hội đồng", List.of(nomination("CSTDCS")), one -> Optional.of(ballot))
                .getFirst();
    }
}
