package vn.sovang.usecase.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.Revocation;
import vn.sovang.model.decision.RevocationState;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.work.EntryNames;

/// What is known of the revocation of one decision.
///
/// @param revocations in the order they were entered
/// @param awards all the decision gave, in the order they were entered
public record RevocationFile(Decision decision, List<Line> revocations, List<Award> awards) {
    public RevocationFile {
        revocations = List.copyOf(revocations);
        awards = List.copyOf(awards);
    }

    /// One request or revocation.
    ///
    /// @param by the decision that revokes, null while there is none
    /// @param grantIds those it is about now; none once it was taken back
    public record Line(
            Revocation revocation,
            RevocationState state,
            @Nullable Decision by,
            List<Long> grantIds) {
        public Line {
            grantIds = List.copyOf(grantIds);
        }

        /// What is known of it, a sentence each: who asked, why, which decision, until when to hand in.
        public List<String> details() {
            List<String> details = new ArrayList<>();
            if (revocation.askedOn() != null) {
                String who = revocation.askedBy().isEmpty() ? "" : revocation.askedBy() + " ";
                String paper = revocation.request().isEmpty() ? "" : " (" + revocation.request() + ")";
                details.add(upper(who + "đề nghị ngày " + OfficialDate.brief(revocation.askedOn()) + paper) + ".");
            }
            String article = revocation.article().isEmpty() ? "" : " (" + revocation.article() + ")";
            details.add("Lý do: " + revocation.reason() + article + ".");
            if (revocation.withdrawnOn() != null) {
                details.add("Rút đề nghị ngày " + OfficialDate.brief(revocation.withdrawnOn()) + ".");
            }
            if (by != null) {
                details.add("Hủy bỏ theo " + EntryNames.of(by) + ".");
            }
            if (revocation.returnDue() != null) {
                details.add("Hạn nộp lại hiện vật, tiền thưởng: " + OfficialDate.brief(revocation.returnDue()) + ".");
            }
            return details;
        }

        private static String upper(String words) {
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
    }

    /// One award of the decision.
    ///
    /// @param money given with it, in đồng; 0 for none
    /// @param takenBack whether the fund took its money back
    public record Award(Grant grant, long money, boolean takenBack) {
        /// Money still to be taken back, in đồng.
        public long owed() {
            return grant.inForce() || takenBack ? 0 : money;
        }
    }

    /// How people call the decision: its number and day.
    public String title() {
        return EntryNames.of(decision);
    }

    /// Money still to be taken back, in đồng.
    public long owed() {
        return awards.stream().mapToLong(Award::owed).sum();
    }
}
