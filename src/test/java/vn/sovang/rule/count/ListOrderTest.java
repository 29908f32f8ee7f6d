package vn.sovang.rule.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.rule.AwardCatalogue;

class ListOrderTest {
    private final AwardCatalogue catalogue = AwardCatalogue.load();

    @Test
    void papersListTitlesThenAwardsThenGroupsThenPosthumous() {
        List<Nomination> wanted = List.of(
                nomination(1, "CSTDCS", SubjectKind.PERSON, "Đặng Thị Sen", false),
                nomination(2, "BK_TINH", SubjectKind.COLLECTIVE, "Trạm Y tế phường Sông Cầu", false),
                nomination(3, "BK_TINH", SubjectKind.PERSON, "Lý Văn Bền", false),
                nomination(4, "BK_TINH", SubjectKind.PERSON, "Ma Thị Ánh", true),
                nomination(5, "GK_TP", SubjectKind.COLLECTIVE, "Tổ dân phố 1", false),
                nomination(6, "GK_TP", SubjectKind.HOUSEHOLD, "Hộ ông Nông Văn Tài", false),
                nomination(7, "GK_TP", SubjectKind.PERSON, "Hà Văn Dần", false),
                nomination(8, "GK_TP", SubjectKind.PERSON, "Vi Thị Châm", false),
                nomination(9, "NGOAI_DANH_MUC", SubjectKind.PERSON, "Lục Văn Yên", false));
        List<Nomination> shuffled = new ArrayList<>(wanted);
        Collections.shuffle(shuffled, new Random(7));

        shuffled.sort(ListOrder.byPosition(catalogue));

        assertThat(shuffled).containsExactlyElementsOf(wanted);
    }

    @Test
    void byNameFollowsTheVietnameseAlphabetOfGivenNames() {
        List<Nomination> people = new ArrayList<>();
        for (String name : List.of("Hà Thị Đào", "Ma Văn Dũng", "Lý Thị Ánh", "Bàn Văn An")) {
            people.add(nomination(people.size() + 1, "GK_TP", SubjectKind.PERSON, name, false));
        }

        people.sort(ListOrder.byName(catalogue));

        assertThat(people)
                .extracting(Nomination::subjectName)
                .containsExactly("Bàn Văn An", "Lý Thị Ánh", "Ma Văn Dũng", "Hà Thị Đào");
    }

    @Test
    void tallyCountsHouseholdsAmongCollectives() {
        Tally tally = Tally.of(
                List.of(
                        nomination(1, "GK_TP", SubjectKind.HOUSEHOLD, "Hộ ông Nông Văn Tài", false),
                        nomination(2, "GK_TP", SubjectKind.COLLECTIVE, "Tổ dân phố 1", false),
                        nomination(3, "GK_TP", SubjectKind.PERSON, "Hà Văn Dần", false),
                        nomination(4, "BK_TINH", SubjectKind.PERSON, "Lý Văn Bền", false)),
                catalogue);

        assertThat(tally.awardCodes()).containsExactly("BK_TINH", "GK_TP");
        assertThat(tally.of("GK_TP")).isEqualTo(new Count(1, 1, 1));
        assertThat(tally.of("GK_TP").phrase()).isEqualTo("01 tập thể, 01 hộ gia đình, 01 cá nhân");
        assertThat(tally.of("BK_TINH").phrase()).isEqualTo("01 cá nhân");
        assertThat(tally.total().sentencePhrase()).isEqualTo("01 tập thể, 01 hộ gia đình và 02 cá nhân");
        assertThat(tally.total().total()).isEqualTo(4);
        assertThat(tally.of("LDTT").phrase()).isEqualTo("00 trường hợp");
    }

    private static Nomination nomination(
            int position, String award, SubjectKind kind, String name, boolean posthumous) {
        return new Nomination(
                position,
                1,
                kind,
                1,
                null,
                null,
                name,
                null,
                null,
                "",
                "",
                "",
                award,
                "",
                posthumous,
                NominationStatus.PROPOSED,
                "",
                position);
    }
}
