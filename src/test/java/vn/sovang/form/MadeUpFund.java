package vn.sovang.form;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.form.decision.FundBookForm;
import vn.sovang.model.decision.FundEntry;
import vn.sovang.model.decision.FundEntryKind;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.paper.Document;
import vn.sovang.rule.money.FundLedger;

/// A year of a made-up fund.
final class MadeUpFund {
    private MadeUpFund() {}

    static Document book() {
        FundLedger ledger = FundLedger.of(List.of(
                entry(1, LocalDate.of(2021, 1, 4), FundEntryKind.OPENING, 12_500_000, "", "Số dư năm 2020 chuyển sang"),
                entry(
                        2,
                        LocalDate.of(2021, 2, 18),
                        FundEntryKind.IN,
                        85_000_000,
                        "Quyết định 14/QĐ-UBND",
                        "Trích từ dự toán chi thường xuyên năm 2021"),
                entry(
                        3,
                        LocalDate.of(2021, 10, 20),
                        FundEntryKind.OUT,
                        17_100_000,
                        "Phiếu chi 118",
                        "Tiền thưởng theo Quyết định số 2005/QĐ-UBND cho 8 tập thể, 1 hộ gia đình và 34 cá nhân có thành "
                                + "tích xuất sắc trong phòng, chống dịch"),
                entry(4, LocalDate.of(2021, 11, 2), FundEntryKind.OUT, 2_340_000, "Phiếu chi 127", "Khung, bằng")));
        return new FundBookForm()
                .document(
                        new NumberAndDate(MadeUp.CLINIC_HEAD, PaperKind.REGISTER, "", null, 2021),
                        ledger.years().getFirst(),
                        ledger.lines(),
                        "Lý Thu Sương",
                        MadeUpReports.DIRECTOR);
    }

    private static FundEntry entry(
            long id, LocalDate day, FundEntryKind kind, long amount, String document, String content) {
        return new FundEntry(id, day, kind, amount, document, null, content, "");
    }
}
