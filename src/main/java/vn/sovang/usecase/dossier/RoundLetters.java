package vn.sovang.usecase.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.model.Office;
import vn.sovang.model.Signatory;
import vn.sovang.model.meeting.Body;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;
import vn.sovang.text.PaperLetters;
import vn.sovang.usecase.round.WholeRound;

/// The letters of a round's records that the papers' typeface lacks, each with the record that holds it: a paper is
/// mended where its words come from.
public final class RoundLetters {
    private final List<Found> found = new ArrayList<>();

    private RoundLetters() {}

    /// A record with such letters.
    ///
    /// @param nominationId 0 when it is no nomination's
    /// @param unitId proposing unit, 0 when there is none
    /// @param subject whose record
    /// @param field of it, such as "Họ tên, tên tập thể"
    /// @param screen where it is mended
    /// @param letters code points, each once
    public record Found(
            long nominationId, long unitId, String subject, String field, String screen, List<Integer> letters) {
        /// The letters in quotation marks with their numbers.
        public String named() {
            return letters.stream().map(PaperLetters::named).collect(Collectors.joining(", "));
        }

        /// "đề nghị của Lý 😀 Thử, ô Họ tên, ở màn hình Đợt xét"
        String place() {
            return "%s, mục %s, ở màn hình %s".formatted(subject, field, screen);
        }
    }

    public static List<Found> of(WholeRound whole) {
        RoundLetters letters = new RoundLetters();
        whole.nominations().stream()
                .filter(nomination -> nomination.status().counts())
                .forEach(nomination -> letters.read(nomination, whole.report(nomination)));
        letters.read(whole.office());
        whole.signatories().forEach(letters::read);
        letters.read(whole.movement());
        whole.units().values().forEach(letters::read);
        whole.bodies().values().forEach(letters::read);
        return List.copyOf(letters.found);
    }

    private void read(Nomination nomination, AchievementReport report) {
        read(nomination, "Tên", nomination.subjectName());
        read(nomination, "Chức vụ", nomination.post());
        read(nomination, "Đơn vị", nomination.unitName());
        read(nomination, "Dân tộc", nomination.ethnicity());
        read(nomination, "Tóm tắt thành tích", nomination.achievement());
        read(
                nomination,
                "Báo cáo thành tích",
                String.join(
                        "\n",
                        report.duties(),
                        report.results(),
                        report.efforts(),
                        report.effect(),
                        report.compliance(),
                        report.organisation()));
    }

    private void read(Nomination nomination, String field, String text) {
        add(nomination.id(), nomination.proposerUnitId(), nomination.subjectName(), field, "Đợt xét", text);
    }

    private void read(Office office) {
        String texts = String.join(
                "\n",
                office.name(),
                office.shortName(),
                office.parentName(),
                office.council(),
                office.councilSecretariat());
        add(0, 0, office.name(), "Cơ quan", "Thiết lập", texts);
    }

    private void read(Signatory signatory) {
        String texts = String.join("\n", signatory.name(), signatory.post(), signatory.onBehalfOf());
        add(0, 0, signatory.name(), "Người ký", "Thiết lập", texts);
    }

    private void read(Movement movement) {
        String texts = String.join("\n", movement.contents()) + "\n" + String.join("\n", movement.criteria());
        String head = String.join(
                "\n", movement.title(), movement.briefTitle(), movement.planNumber(), movement.planIssuer());
        add(0, 0, movement.title(), "Kế hoạch", "Phong trào", head + "\n" + texts);
    }

    private void read(Unit unit) {
        String texts = String.join("\n", unit.name(), unit.shortName(), unit.headPost(), unit.headName());
        add(0, unit.id(), unit.name(), "Tên, người đứng đầu", "Tập thể", texts);
    }

    private void read(Body body) {
        String members = body.members().stream()
                .map((BodyMember member) -> member.name() + "\n" + member.post())
                .collect(Collectors.joining("\n"));
        add(0, 0, body.name(), "Thành viên", "Thiết lập", body.name() + "\n" + members);
    }

    private void add(long nominationId, long unitId, String subject, String field, String screen, String text) {
        List<Integer> letters = PaperLetters.missing(text);
        if (!letters.isEmpty()) {
            found.add(new Found(nominationId, unitId, subject, field, screen, letters));
        }
    }
}
