package vn.sovang.form.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sovang.form.base.Prose;
import vn.sovang.model.meeting.Absence;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.meeting.Meeting;
import vn.sovang.paper.Block;
import vn.sovang.text.Numbers;

/// Who attended a meeting and who did not, as the minutes say it.
final class Attendance {
    private Attendance() {}

    /// @param organ who meets, in running text
    static List<Block> of(Meeting meeting, List<BodyMember> members, String organ) {
        List<Block> blocks = new ArrayList<>();
        Set<String> away = meeting.absences().stream().map(Absence::name).collect(Collectors.toSet());
        String names = members.stream()
                .filter(member -> !away.contains(member.name()))
                .map(member -> named(member, organ))
                .collect(Collectors.joining("; "));
        boolean silent = members.stream().anyMatch(member -> !member.votes());
        blocks.add(Prose.body("Thành phần tham dự: có mặt " + Prose.countOrDots(meeting.present()) + "/"
                + Prose.countOrDots(meeting.members()) + " thành viên"
                + (silent ? " có quyền biểu quyết" : "") + (names.isEmpty() ? "" : ", gồm: " + names)
                + "."));
        blocks.add(Prose.body("Vắng: " + absent(meeting) + "."));
        String quorum = VotingRule.quorum(meeting);
        if (!quorum.isEmpty()) {
            blocks.add(Prose.body(quorum));
        }
        return blocks;
    }

    private static String absent(Meeting meeting) {
        if (meeting.members() == 0 && meeting.absences().isEmpty()) {
            return Prose.DOTS;
        }
        int missing = meeting.members() - meeting.present();
        if (missing <= 0 && meeting.absences().isEmpty()) {
            return "không";
        }
        List<String> cases = new ArrayList<>();
        for (Absence absence : meeting.absences()) {
            cases.add(absence.name() + " (lý do: " + Prose.orDots(absence.reason()) + "; "
                    + (absence.writtenOpinion() ? "đã gửi ý kiến bằng văn bản" : "chưa có ý kiến") + ")");
        }
        // More are missing than named: room for the rest.
        if (cases.size() < missing) {
            cases.add(Prose.DOTS + " (lý do: " + Prose.DOTS + ")");
        }
        return Numbers.count(Math.max(missing, meeting.absences().size())) + " thành viên: " + String.join("; ", cases);
    }

    private static String named(BodyMember member, String organ) {
        String role = RoleTitle.of(member.role(), organ) + (member.votes() ? "" : ", không biểu quyết");
        return member.name() + " (" + (member.post().isEmpty() ? "" : member.post() + ", ") + role + ")";
    }
}
