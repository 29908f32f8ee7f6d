package vn.sovang.store.round;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.sovang.model.meeting.Denominator;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.model.meeting.VoteTerms;
import vn.sovang.store.core.Cells;

/// How single awards are voted on in a meeting.
final class MeetingTerms {
    private MeetingTerms() {}

    static void write(Handle handle, long meetingId, Map<String, VoteTerms> terms) {
        if (read(handle, meetingId).equals(terms)) {
            return;
        }
        handle.createUpdate("DELETE FROM meeting_terms WHERE meeting_id = :id")
                .bind("id", meetingId)
                .execute();
        if (terms.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO meeting_terms (meeting_id, award_code, method, denominator, threshold, source)
                VALUES (:meetingId, :awardCode, :method, :denominator, :threshold, :source)
                """);
        terms.forEach((code, own) -> batch.bind("meetingId", meetingId)
                .bind("awardCode", code)
                .bind("method", own.method().name())
                .bind("denominator", own.denominator().name())
                .bind("threshold", Cells.text(own.threshold()))
                .bind("source", own.source())
                .add());
        batch.execute();
    }

    static Map<String, VoteTerms> read(Handle handle, long meetingId) {
        Map<String, VoteTerms> terms = new HashMap<>();
        handle.createQuery("SELECT * FROM meeting_terms WHERE meeting_id = :id")
                .bind("id", meetingId)
                .map((row, context) -> terms.put(
                        row.getString("award_code"),
                        new VoteTerms(
                                VoteMethod.valueOf(row.getString("method")),
                                Denominator.valueOf(row.getString("denominator")),
                                Cells.decimal(row, "threshold"),
                                row.getString("source"))))
                .list();
        return terms;
    }
}
