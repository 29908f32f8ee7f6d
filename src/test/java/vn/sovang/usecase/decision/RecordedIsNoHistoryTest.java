package vn.sovang.usecase.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Refusal;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.Round;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.usecase.TitleYear;
import vn.sovang.usecase.ready.CheckRound;

/// What a round gave is no earlier award of the very nominations it was given to.
class RecordedIsNoHistoryTest {
    @TempDir
    private Path folder;

    private TitleYear year;

    @BeforeEach
    void open() throws Refusal {
        year = new TitleYear(folder);
    }

    @AfterEach
    void close() {
        year.close();
    }

    @Test
    void aRecordedRoundSaysOfNobodyThatTheyHaveTheAwardAlready() throws Refusal {
        long unit = year.unit("Phòng Mẫu");
        List.of("LDTT", "CSTDCS", "CSTDT", "GK_THUTRUONG", "BK_TINH").forEach(award -> {
            year.title(year.person("Người mẫu"), award);
        });
        year.nominate(year.round, SubjectKind.COLLECTIVE, unit, "Phòng Mẫu", "TTLDXS");
        List<Finding> before = accusing(year.round);
        for (String award : List.of("LDTT", "CSTDCS", "CSTDT", "GK_THUTRUONG", "BK_TINH", "TTLDXS")) {
            year.record(award, "1" + award.length());
        }
        assertThat(accusing(year.round)).isEqualTo(before);
        assertThat(before).noneMatch(finding -> List.of("R19", "R10").contains(finding.rule()));
    }

    @Test
    void theSameTitleOfTheSameYearInAnotherRoundIsStillFound() throws Refusal {
        long person = year.person("Lò Thị Mẫu");
        year.title(person, "LDTT");
        year.record("LDTT", "11");
        Round again = year.year(2025, 3);
        Nomination second = year.nominate(again, SubjectKind.PERSON, person, "Lò Thị Mẫu", "LDTT");
        assertThat(accusing(again))
                .filteredOn(one -> one.rule().equals("R19"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.nominationId()).isEqualTo(second.id());
                    assertThat(finding.evidence().toString()).contains("11/QĐ-MAU");
                });
        year.record(again, "LDTT", "12", TitleYear.DAY);
        assertThat(accusing(again))
                .filteredOn(one -> one.rule().equals("R19"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence().toString())
                        .contains("11/QĐ-MAU")
                        .doesNotContain("12/QĐ-MAU"));
    }

    @Test
    void whatOnePersonGotInTheRoundCountsForTheirOtherNomination() throws Refusal {
        long person = year.person("Lò Thị Mẫu");
        year.title(person, "CSTDCS");
        Nomination higher = year.title(person, "CSTDT");
        year.record("CSTDCS", "11");
        assertThat(accusing(year.round))
                .filteredOn(one -> one.rule().equals("R20") && one.nominationId() == higher.id())
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence().toString()).contains("Đã tính"));
    }

    private List<Finding> accusing(Round round) throws Refusal {
        return new CheckRound(year.facts, year.catalogue)
                .check(round.id()).stream()
                        .filter(finding ->
                                finding.nominationId() != 0 && finding.rule().startsWith("R"))
                        .toList();
    }
}
