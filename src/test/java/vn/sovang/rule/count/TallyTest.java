package vn.sovang.rule.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.rule.AwardCatalogue;

class TallyTest {
    private static final AwardCatalogue CATALOGUE = AwardCatalogue.load();

    @Test
    void whoIsAskedTwoTitlesIsOneSubject() {
        Tally tally = Tally.of(
                List.of(
                        nomination(1, SubjectKind.PERSON, 7L, 3L, "CSTDCS"),
                        nomination(2, SubjectKind.PERSON, 7L, 3L, "LDTT"),
                        nomination(3, SubjectKind.PERSON, 8L, 3L, "LDTT"),
                        nomination(4, SubjectKind.COLLECTIVE, null, 3L, "TTLDTT")),
                CATALOGUE);

        assertThat(tally.subjects()).isEqualTo(new Count(1, 0, 2));
        assertThat(tally.total()).isEqualTo(new Count(1, 0, 3));
    }

    @Test
    void sameNameAloneDoesNotMakeOneSubject() {
        Tally tally = Tally.of(
                List.of(
                        nomination(1, SubjectKind.PERSON, null, null, "LDTT"),
                        nomination(2, SubjectKind.PERSON, null, null, "CSTDCS")),
                CATALOGUE);

        assertThat(tally.subjects()).isEqualTo(new Count(0, 0, 2));
    }

    private static Nomination nomination(
            long id, SubjectKind kind, @Nullable Long personId, @Nullable Long unitId, String award) {
        return new Nomination(
                id,
                1,
                kind,
                1,
                personId,
                unitId,
                "Vi Văn Quế",
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
                (int) id);
    }
}
