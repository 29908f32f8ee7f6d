package vn.sovang.model.due;

import java.time.LocalDate;
import java.util.Optional;
import vn.sovang.text.Nfc;
import vn.sovang.text.OfficialDate;

/// Việc lấy làm mốc: what a term is counted from or back from.
public sealed interface DueEvent {
    /// A date the clerk knows.
    ///
    /// @param name such as "ngày họp Hội đồng"; may be empty
    record Given(LocalDate day, String name) implements DueEvent {
        public Given {
            name = Nfc.line(name);
        }

        @Override
        public Optional<LocalDate> day(Validity movement) {
            return Optional.of(day);
        }

        @Override
        public String display() {
            return name.isEmpty() ? "ngày " + OfficialDate.brief(day) : name + " (" + OfficialDate.brief(day) + ")";
        }
    }

    /// ngày bắt đầu phong trào
    record Start() implements DueEvent {
        @Override
        public Optional<LocalDate> day(Validity movement) {
            return Optional.ofNullable(movement.start());
        }

        @Override
        public String display() {
            return "ngày bắt đầu phong trào";
        }
    }

    /// ngày kết thúc phong trào; not known while its end is open
    record End() implements DueEvent {
        @Override
        public Optional<LocalDate> day(Validity movement) {
            return Optional.ofNullable(movement.end());
        }

        @Override
        public String display() {
            return "ngày kết thúc phong trào";
        }
    }

    /// The day of it, empty while nobody knows.
    Optional<LocalDate> day(Validity movement);

    /// As a sentence names it, with its date where it has one.
    String display();
}
