package vn.sovang.form;

import java.util.ArrayList;
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
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Space(ABOVE));
        blocks.addAll(SignatureBlock.pair(
                new SignatureBlock.Place(List.of(confirming), STAMPED, confirmingName),
                new SignatureBlock.Place(List.of(reporting), SIGNED, reportingName)));
        blocks.add(new Space(BETWEEN));
        blocks.addAll(SignatureBlock.of(List.of("CƠ QUAN TRÌNH KHEN THƯỞNG XÁC NHẬN"), STAMPED, ""));
        return new KeepTogether(blocks);
    }
}
