package vn.sovang.rule.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sovang.model.Severity;
import vn.sovang.model.meeting.Absence;
import vn.sovang.model.meeting.Ballot;
import vn.sovang.model.meeting.Denominator;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.model.meeting.Quorum;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.Provision;
import vn.sovang.rule.ProvisionKey;

/// R37, R38 and R39: whether the counts of a meeting agree (real-papers.md, mục 6: 22 members, 20 present, 19/19 votes
/// and nobody asked who was absent).
public final class MeetingCounts {
    /// Ballots returned against those who may vote.
    public static final String BALLOTS = "R37";

    /// Absent members whom nobody asked, where the share is counted on all members.
    public static final String ABSENT = "R38";

    /// Too few present for the quorum.
    public static final String QUORUM = "R39";

    private static final String COUNTING = "Nguyên tắc kiểm phiếu: số phiếu thu về khớp với số người được bỏ phiếu";
    private static final String ALL_MEMBERS = "Cách tính của cuộc họp: tỷ lệ trên tổng số thành viên";
    private static final String SHARE = "Túc số đã chọn của cuộc họp";
    private static final int NAMED = 10;

    private final Criteria criteria;

    /// @param criteria the law of the day the dossier is received
    public MeetingCounts(Criteria criteria) {
        this.criteria = criteria;
    }

    /// What does not agree; nothing while the numbers of members and of those present are unknown.
    ///
    /// @param name of the unit or the body that meets
    /// @param before the nominations before the meeting
    public List<Finding> check(Meeting meeting, String name, List<Nomination> before, Tallied votes) {
        if (meeting.members() <= 0 || meeting.present() <= 0) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        ballots(meeting, name, before, votes).ifPresent(findings::add);
        absent(meeting, name, before).ifPresent(findings::add);
        quorum(meeting, name).ifPresent(findings::add);
        return findings;
    }

    /// Votes of a meeting.
    @FunctionalInterface
    public interface Tallied {
        /// The vote on a nomination; empty when there was none.
        Optional<Ballot> on(Nomination nomination);
    }

    private Optional<Finding> ballots(Meeting meeting, String name, List<Nomination> before, Tallied votes) {
        List<String> told = new ArrayList<>();
        boolean tooMany = false;
        for (Nomination one : before) {
            Ballot ballot = votes.on(one).filter(vote -> !vote.isBlank()).orElse(null);
            if (ballot == null) {
                continue;
            }
            int voters = meeting.voters(one.awardCode()) - ballot.excluded();
            if (ballot.returned() != voters && ballot.note().isEmpty()) {
                tooMany |= ballot.returned() > voters;
                told.add("%s: thu về %d phiếu, %d người được bỏ phiếu%s"
                        .formatted(
                                one.subjectName(),
                                ballot.returned(),
                                voters,
                                ballot.excluded() == 0
                                        ? ""
                                        : " (không kể %d người không bỏ phiếu)".formatted(ballot.excluded())));
            }
        }
        if (told.isEmpty()) {
            return Optional.empty();
        }
        String who = "%d/%d thành viên có mặt, %d người vắng gửi ý kiến bằng văn bản"
                .formatted(meeting.present(), meeting.members(), meeting.written());
        return Optional.of(finding(
                BALLOTS,
                tooMany ? Severity.BAD : Severity.WARN,
                meeting,
                name,
                (tooMany
                                        ? "Số phiếu thu về nhiều hơn số người được bỏ phiếu ở %d đề nghị."
                                        : "Số phiếu thu về ít hơn số người được bỏ phiếu ở %d đề nghị.")
                                .formatted(told.size())
                        + " Hãy sửa số có mặt, số không bỏ phiếu hoặc số phiếu ở màn hình Họp xét, hay ghi rõ vì sao chênh lệch.",
                shortened(who, told),
                COUNTING,
                true));
    }

    private Optional<Finding> absent(Meeting meeting, String name, List<Nomination> before) {
        int unasked = meeting.members() - meeting.present() - meeting.written();
        List<String> codes = before.stream()
                .map(Nomination::awardCode)
                .distinct()
                .filter(code -> meeting.terms(code).denominator() == Denominator.ALL_MEMBERS)
                .toList();
        if (unasked <= 0 || codes.isEmpty()) {
            return Optional.empty();
        }
        Optional<Provision> law = codes.stream()
                .flatMap(code -> criteria.find(ProvisionKey.VOTE_DENOMINATOR, code).stream())
                .filter(provision -> provision.value().equals(Denominator.ALL_MEMBERS.name()))
                .findFirst();
        List<String> silent = meeting.absences().stream()
                .filter(absence -> !absence.writtenOpinion() && !absence.name().isEmpty())
                .map(Absence::name)
                .toList();
        return Optional.of(finding(
                ABSENT,
                law.isPresent() ? Severity.WARN : Severity.HINT,
                meeting,
                name,
                "%d người vắng chưa gửi ý kiến bằng văn bản, trong khi tỷ lệ phiếu tính trên tổng số thành viên. Hãy lấy ý kiến người vắng và ghi ở màn hình Họp xét, hoặc ghi lý do."
                        .formatted(unasked),
                shortened(
                        "%d thành viên, %d có mặt, %d ý kiến bằng văn bản"
                                .formatted(meeting.members(), meeting.present(), meeting.written()),
                        silent),
                law.map(Provision::article).orElse(ALL_MEMBERS),
                law.map(Provision::verified).orElse(true)));
    }

    private Optional<Finding> quorum(Meeting meeting, String name) {
        Quorum quorum = meeting.rules().quorum();
        if (quorum == null || !meeting.belowQuorum()) {
            return Optional.empty();
        }
        return Optional.of(finding(
                QUORUM,
                Severity.WARN,
                meeting,
                name,
                "Số có mặt chưa đủ túc số %s. Hãy kiểm lại số có mặt ở màn hình Họp xét, họp lại, hoặc ghi lý do."
                        .formatted(quorum.share()),
                List.of("%d/%d thành viên có mặt".formatted(meeting.present(), meeting.members())),
                quorum.source().isEmpty() ? SHARE : quorum.source(),
                true));
    }

    private static List<String> shortened(String first, List<String> rest) {
        List<String> told = new ArrayList<>();
        told.add(first);
        rest.stream().limit(NAMED).forEach(told::add);
        if (rest.size() > NAMED) {
            told.add("và " + (rest.size() - NAMED) + " trường hợp khác");
        }
        return told;
    }

    private static Finding finding(
            String rule,
            Severity severity,
            Meeting meeting,
            String name,
            String sentence,
            List<String> evidence,
            String article,
            boolean verified) {
        Long unit = meeting.unitId();
        return new Finding(
                rule,
                Finding.Kind.MEETING_COUNTS,
                severity,
                0,
                unit == null ? 0 : unit,
                name,
                sentence,
                article,
                verified,
                evidence,
                "");
    }
}
