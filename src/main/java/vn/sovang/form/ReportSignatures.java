package vn.sovang.form;

import java.util.List;
import vn.sovang.paper.Block;
import vn.sovang.paper.KeepTogether;
import vn.sovang.paper.Space;

/// The three places of a report of achievements: who confirms, who reports, and below them the organ that submits.
final class ReportSignatures {
    private static final String STAMPED = "(Ký, đóng dấu)";
    private static final String SIGNED = "(Ký, ghi rõ họ và tên)";
    private static final double ABOVE = 8;
    private static final double BETWEEN = 10;

    private ReportSignatures() {}

    static Block of(String confirming, String confirmingName, String reporting, String reportingName) {
        List<Block> submitting = SignatureBlock.of(List.of("CƠ QUAN TRÌNH KHEN THƯỞNG XÁC NHẬN"), STAMPED, "");
        List<Block> blocks = new java.util.ArrayList<>(List.of(
                new Space(ABOVE),
                Closing.halves(
                        SignatureBlock.of(List.of(confirming), STAMPED, confirmingName),
                        SignatureBlock.of(List.of(reporting), SIGNED, reportingName)),
                new Space(BETWEEN)));
        blocks.addAll(submitting);
        return new KeepTogether(blocks);
    }
}
