package vn.sovang.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.form.movement.ProgressFigures;
import vn.sovang.form.movement.ProgressReportFacts;
import vn.sovang.form.movement.UnitProgress;
import vn.sovang.model.Sex;
import vn.sovang.model.Signatory;
import vn.sovang.model.SigningPower;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.registry.PersonClass;
import vn.sovang.model.round.Nomination;

/// Reports on a movement for the forms' tests. All people are made up.
final class MadeUpProgress {
    static final List<UnitProgress> UNITS = List.of(
            new UnitProgress(
                    MadeUp.CLINIC, MadeUp.nominations(), MadeUp.nominations().subList(3, 6)),
            new UnitProgress(
                    "Ủy ban nhân dân phường Sông Cầu",
                    List.of(
                            MadeUp.collective(8, "Tổ COVID cộng đồng số 3", "GK_TP", "Không để phát sinh ổ dịch"),
                            MadeUp.person(9, "Lường Văn Kiểm", Sex.MALE, 1970, "Tổ trưởng", "Tổ 7", "HCLD_3", "")),
                    List.of()),
            new UnitProgress("Công an thành phố", List.of(), List.of()));

    static final ProgressFigures FIGURES = new ProgressFigures(
            3,
            2,
            4,
            1,
            List.of(
                    new ProgressFigures.Receipts("Đăng ký thi đua", LocalDate.of(2021, 11, 5), 2, 1, 1),
                    new ProgressFigures.Receipts("Báo cáo nhanh", LocalDate.of(2021, 11, 15), 3, 0, 0)),
            classes(),
            List.of(
                    new ProgressFigures.Gifts(MadeUp.CLINIC, 12_500_000, 3_000_000, 0, new BigDecimal("40")),
                    new ProgressFigures.Gifts(
                            "Ủy ban nhân dân phường Sông Cầu", 48_200_000, 0, 2, new BigDecimal("12.5"))),
            List.of("500 bộ quần áo bảo hộ", "1.200 kg gạo"),
            List.of(
                    new ProgressFigures.Told(
                            "Tổ COVID cộng đồng số 3",
                            "phường Sông Cầu",
                            "Đi từng ngõ, gõ từng nhà",
                            "Rà soát 214 hộ trong ba ngày, không để sót người từ vùng dịch về."),
                    new ProgressFigures.Told("Lường Văn Kiểm", "", "", "Trực chốt 46 đêm liền.")));

    private MadeUpProgress() {}

    private static Map<String, Integer> classes() {
        Map<String, Integer> classes = new LinkedHashMap<>();
        classes.put("", 1);
        classes.put(PersonClass.DIRECT.label(), 2);
        return classes;
    }

    static ProgressReportFacts quick() {
        return report(
                PaperKind.QUICK_REPORT,
                UNITS,
                List.of(),
                List.of(),
                examples().subList(0, 2),
                List.of(),
                List.of("Một số đơn vị gửi hồ sơ chậm so với thời hạn"),
                List.of(),
                List.of("Hoàn thành xét khen thưởng đợt 1 trong tháng 12"),
                List.of());
    }

    static ProgressReportFacts midterm() {
        return report(
                PaperKind.MIDTERM_REPORT,
                UNITS,
                List.of("Thành phố ban hành 03 văn bản chỉ đạo, tổ chức 02 đợt kiểm tra tại cơ sở"),
                List.of(
                        "Kiểm soát tốt các điểm nguy cơ, không để dịch lan rộng",
                        "Vận động các tổ chức, cá nhân ủng hộ lương thực, vật tư cho khu cách ly"),
                examples(),
                List.of("Các đơn vị chủ động, phối hợp chặt chẽ", "Khen thưởng kịp thời người ở tuyến đầu"),
                List.of("Một số đơn vị gửi hồ sơ chậm so với thời hạn"),
                List.of("Nhân lực làm công tác thi đua, khen thưởng còn kiêm nhiệm"),
                List.of("Mở đợt xét thứ hai trước ngày 31/3/2022", "Nhân rộng mô hình tổ COVID cộng đồng"),
                List.of("Ủy ban nhân dân tỉnh xem xét khen thưởng các trường hợp đã trình"));
    }

    /// Nobody has written the words yet; only the units are known.
    static ProgressReportFacts end() {
        return report(
                PaperKind.FINAL_REPORT,
                UNITS.subList(2, 3),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static ProgressReportFacts report(
            PaperKind kind,
            List<UnitProgress> units,
            List<String> direction,
            List<String> results,
            List<Nomination> examples,
            List<String> strengths,
            List<String> limits,
            List<String> causes,
            List<String> tasks,
            List<String> proposals) {
        return report(
                kind,
                units,
                ProgressFigures.NONE,
                direction,
                results,
                examples,
                strengths,
                limits,
                causes,
                tasks,
                proposals);
    }

    /// A final report with all there is to count.
    static ProgressReportFacts counted(PaperKind kind) {
        boolean quick = kind == PaperKind.QUICK_REPORT;
        return report(
                kind,
                UNITS,
                FIGURES,
                List.of("Thành phố ban hành 03 văn bản chỉ đạo"),
                quick ? List.of() : List.of("Kiểm soát tốt các điểm nguy cơ, không để dịch lan rộng"),
                List.of(),
                List.of("Các đơn vị chủ động, phối hợp chặt chẽ"),
                List.of("Một số đơn vị gửi báo cáo chậm"),
                List.of("Cán bộ làm công tác thi đua, khen thưởng còn kiêm nhiệm"),
                List.of("Nhân rộng mô hình tổ COVID cộng đồng"),
                quick ? List.of() : List.of("Ủy ban nhân dân tỉnh xem xét khen thưởng các trường hợp đã trình"));
    }

    private static ProgressReportFacts report(
            PaperKind kind,
            List<UnitProgress> units,
            ProgressFigures figures,
            List<String> direction,
            List<String> results,
            List<Nomination> examples,
            List<String> strengths,
            List<String> limits,
            List<String> causes,
            List<String> tasks,
            List<String> proposals) {
        return new ProgressReportFacts(
                new NumberAndDate(MadeUpDecisions.CITY_HEAD, kind, "", null, 2021),
                MadeUpDecisions.CITY,
                MadeUp.movement(),
                LocalDate.of(2021, 10, 25),
                kind == PaperKind.FINAL_REPORT ? null : LocalDate.of(2021, 12, 5),
                List.of("Ủy ban nhân dân tỉnh", "Sở Nội vụ"),
                units,
                figures,
                direction,
                results,
                examples,
                strengths,
                limits,
                causes,
                tasks,
                proposals,
                List.of("Các phòng, ban, đơn vị"),
                new Signatory(0, "Ủy ban nhân dân", SigningPower.KT, "Chủ tịch", "Phó Chủ tịch", "", "Đàm Thị Nhung"),
                "PNV");
    }

    private static List<Nomination> examples() {
        return List.of(
                MadeUp.nominations().getFirst(),
                MadeUp.nominations().get(4),
                MadeUp.nominations().get(1));
    }
}
