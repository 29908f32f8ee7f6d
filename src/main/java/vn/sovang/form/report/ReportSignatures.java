package vn.sovang.form.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.SignatureBlock;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.Nomination;
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

    static Block of(ReportFacts facts) {
        return facts.nomination().kind().isPerson()
                ? ofPerson(facts.nomination(), facts.unitHead())
                : BusinessNote.below(ofUnit(facts.nomination(), facts.unit()), facts.unit());
    }

    /// The head of a unit does not confirm their own report; the one above does.
    ///
    /// @param unitHead name of the unit's head, who confirms; may be empty
    private static Block ofPerson(Nomination nomination, String unitHead) {
        // Who is commended posthumously did not write the report.
        boolean posthumous = nomination.posthumous();
        boolean own = unitHead.equals(nomination.subjectName());
        return of(
                (own ? "THỦ TRƯỞNG CẤP TRÊN TRỰC TIẾP" : "THỦ TRƯỞNG ĐƠN VỊ") + " XÁC NHẬN, ĐỀ NGHỊ",
                own ? "" : unitHead,
                SIGNED,
                posthumous ? "NGƯỜI LẬP BÁO CÁO" : "NGƯỜI BÁO CÁO THÀNH TÍCH",
                posthumous ? "" : nomination.subjectName());
    }

    /// @param unit the collective or household, null when the registry has none
    private static Block ofUnit(Nomination nomination, @Nullable Unit unit) {
        String name = unit == null ? "" : unit.headName();
        if (nomination.kind() == SubjectKind.HOUSEHOLD) {
            return of("ĐƠN VỊ ĐỀ NGHỊ XÁC NHẬN", "", SIGNED, "CHỦ HỘ", name);
        }
        String post = unit == null || unit.headPost().isEmpty() ? "THỦ TRƯỞNG ĐƠN VỊ" : unit.headPost();
        return of("THỦ TRƯỞNG CẤP TRÊN TRỰC TIẾP XÁC NHẬN", "", STAMPED, post.toUpperCase(Locale.ROOT), name);
    }

    /// @param hint how the one who reports signs
    private static Block of(
            String confirming, String confirmingName, String hint, String reporting, String reportingName) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Space(ABOVE));
        blocks.addAll(SignatureBlock.pair(
                new SignatureBlock.Place(List.of(confirming), STAMPED, confirmingName),
                new SignatureBlock.Place(List.of(reporting), hint, reportingName)));
        blocks.add(new Space(BETWEEN));
        blocks.addAll(SignatureBlock.of(List.of("CƠ QUAN TRÌNH KHEN THƯỞNG XÁC NHẬN"), STAMPED, ""));
        return new KeepTogether(blocks);
    }
}
