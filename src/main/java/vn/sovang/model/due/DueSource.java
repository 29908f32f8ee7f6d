package vn.sovang.model.due;

import vn.sovang.text.Fold;
import vn.sovang.text.Nfc;

/// Hạn từ đâu mà có: the row something falls due by.
public sealed interface DueSource {
    /// mốc thời gian of a movement
    record Term(long termId) implements DueSource {
        @Override
        public String key() {
            return "moc-" + termId;
        }
    }

    /// phân công of a movement's plan
    record Task(long taskId) implements DueSource {
        @Override
        public String key() {
            return "viec-" + taskId;
        }
    }

    /// ngày cuối của một giai đoạn; stages are known by their movement and their name
    record StageEnd(long movementId, String stage) implements DueSource {
        public StageEnd {
            stage = Nfc.line(stage);
        }

        @Override
        public String key() {
            return "giai-doan-" + movementId + "-" + Fold.of(stage).replace(' ', '-');
        }
    }

    /// hạn của một đợt xét
    record RoundEnd(long roundId) implements DueSource {
        @Override
        public String key() {
            return "dot-" + roundId;
        }
    }

    /// hạn bổ sung một hồ sơ đã trả lại; it is answered on the dossier's route, never marked here
    record Returned(long eventId) implements DueSource {
        @Override
        public String key() {
            return "tra-lai-" + eventId;
        }
    }

    /// As commands and calendars name it, such as "moc-12"; ASCII without blanks.
    String key();

    /// Whether a clerk marks by hand that it is done.
    default boolean marked() {
        return !(this instanceof Returned);
    }
}
