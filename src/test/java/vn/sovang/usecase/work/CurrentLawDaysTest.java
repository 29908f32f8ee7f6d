package vn.sovang.usecase.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.rule.Holidays;
import vn.sovang.rule.Law;
import vn.sovang.rule.ProvinceLaws;
import vn.sovang.store.Stores;
import vn.sovang.usecase.MovementRoom;

class CurrentLawDaysTest {
    @TempDir
    private Path folder;

    @Test
    void termsOfTheLawAreCountedInTheOfficesOwnDays() throws Exception {
        LocalDate day = LocalDate.of(2026, 11, 24);
        try (MovementRoom room = new MovementRoom(folder)) {
            CurrentLaw law = new CurrentLaw(Stores.of(room.database), Law::load, ProvinceLaws.load());
            assertThat(law.now().workingDays().covers(day)).isTrue();

            new OfficeCalendar(Stores.of(room.database), Holidays.load(), room.journal).set(day, false, "");

            assertThat(law.now().workingDays().covers(day)).isFalse();
        }
    }
}
