package vn.sovang.usecase.decision;

import java.time.LocalDate;
import java.util.List;

/// Đề nghị hủy bỏ: a request for a revocation to record.
///
/// @param decisionId what is asked to be revoked
/// @param grantIds those it is about; empty means all that still stand
/// @param askedBy who asks, such as "Phòng Nội vụ"; may be empty
/// @param request number and day of their paper; may be empty
/// @param article it rests on; may be empty
/// @param day of the request
public record RevocationRequest(
        long decisionId,
        List<Long> grantIds,
        String askedBy,
        String request,
        String reason,
        String article,
        LocalDate day) {
    public RevocationRequest {
        grantIds = List.copyOf(grantIds);
    }
}
