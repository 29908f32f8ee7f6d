package vn.sovang.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.model.round.PastAward;
import vn.sovang.store.round.NominationStore;

/// Nominations of made-up subjects, each with a written report of some hundred words; one in thirty copies another.
final class MadeUpNominations {
    private static final int YEAR = MadeUpRound.YEAR;
    /// What people are put up for.
    private static final List<String> ASKED = List.of("LDTT", "LDTT", "LDTT", "CSTDCS", "CSTDCS", "GK_XA", "BK_TINH");

    private static final List<String> ASKED_OF_UNITS = List.of("TTLDTT", "TTLDXS", "BK_TINH");
    private static final List<String> SYLLABLES = List.of(("công tác chuyên môn hoàn thành tốt nhiệm vụ được giao năm "
                    + "học sinh giỏi lớp chủ nhiệm sáng kiến áp dụng hiệu quả tiết kiệm chi phí thời gian giải quyết hồ sơ "
                    + "đúng hạn trước người dân hài lòng khám bệnh điều trị nội trú ngoại trạm y tế vận động nhân dân hiến đất "
                    + "làm đường nông thôn mới trồng rừng chăn nuôi bò lợn gà vườn cây ăn quả cam quýt hồng xoài thu nhập hộ "
                    + "nghèo giảm tỷ lệ phần trăm so với cùng kỳ kế hoạch đề ra tổ chức tập huấn lượt cán bộ đoàn viên hội phụ "
                    + "nữ thanh niên quyên góp ủng hộ quỹ xây dựng nhà đại đoàn kết tu sửa kênh mương cầu cống thắp sáng")
            .split(" "));
    private static final List<String> SET_PHRASES = List.of(
            "Luôn chấp hành tốt chủ trương của Đảng, chính sách và pháp luật của Nhà nước, quy chế của cơ quan.",
            "Tích cực học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh, giữ gìn đoàn kết nội bộ.",
            "Không ngừng tự học để nâng cao trình độ chuyên môn, nghiệp vụ, đáp ứng yêu cầu của công việc.",
            "Tham gia đầy đủ các phong trào thi đua do cơ quan và địa phương phát động trong năm.");

    private final NominationStore store;
    private final Random random;

    MadeUpNominations(NominationStore store, Random random) {
        this.store = store;
        this.random = random;
    }

    /// Puts up everybody once, the people first.
    List<Nomination> put(long roundId, List<Person> people, List<Unit> collectives, List<Long> proposers) {
        List<Nomination> put = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (int i = 0; i < people.size() + collectives.size(); i++) {
            Nomination asked = i < people.size()
                    ? ofPerson(roundId, proposers.get(i % proposers.size()), people.get(i), i + 1)
                    : ofUnit(roundId, collectives.get(i - people.size()), i + 1);
            Nomination nomination = store.add(asked);
            // One report in thirty is another's, as happens.
            String results = i % 30 == 29 ? any(written) : text(220);
            written.add(results);
            store.saveReport(new AchievementReport(
                    nomination.id(), "Giảng dạy và chủ nhiệm lớp", results, text(60), text(40), quoted()));
            put.add(nomination);
        }
        return put;
    }

    private Nomination ofPerson(long roundId, long proposer, Person person, int position) {
        return new Nomination(
                0,
                roundId,
                SubjectKind.PERSON,
                proposer,
                person.id(),
                proposer,
                person.fullName(),
                person.sex(),
                person.birth(),
                "Kinh",
                "Giáo viên",
                "Phường Mẫu",
                any(ASKED),
                "",
                false,
                NominationStatus.PROPOSED,
                "",
                position);
    }

    private Nomination ofUnit(long roundId, Unit unit, int position) {
        return new Nomination(
                0,
                roundId,
                SubjectKind.COLLECTIVE,
                Objects.requireNonNull(unit.parentId()),
                null,
                unit.id(),
                unit.name(),
                null,
                null,
                "",
                "",
                "",
                any(ASKED_OF_UNITS),
                "",
                false,
                NominationStatus.PROPOSED,
                "",
                position);
    }

    private List<PastAward> quoted() {
        List<PastAward> quoted = new ArrayList<>();
        for (int year = YEAR - 3; year < YEAR; year++) {
            quoted.add(new PastAward(
                    year,
                    random.nextBoolean() ? "Chiến sĩ thi đua cơ sở" : "Lao động tiên tiến",
                    random.nextInt(300) + "/QĐ-UBND",
                    LocalDate.of(year, 12, 20),
                    "Chủ tịch Ủy ban nhân dân phường Mẫu"));
        }
        return quoted;
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            if (i % 20 == 19) {
                text.append(". ").append(any(SET_PHRASES)).append(i % 60 == 59 ? "\n" : " ");
            } else if (i % 20 == 10) {
                text.append(' ').append(random.nextInt(500));
            } else {
                text.append(' ').append(any(SYLLABLES));
            }
        }
        return text.toString();
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
