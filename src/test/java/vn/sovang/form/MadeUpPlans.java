package vn.sovang.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.form.movement.PlanDossier;
import vn.sovang.form.movement.PlanFacts;
import vn.sovang.form.movement.PlanRewards;
import vn.sovang.form.movement.TitledLines;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Level;
import vn.sovang.model.Signatory;
import vn.sovang.model.SigningPower;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.Quota;
import vn.sovang.model.movement.QuotaLimit;
import vn.sovang.model.movement.ScoreCriterion;

/// Plans of movements for the forms' tests. Movements and people are made up.
final class MadeUpPlans {
    private MadeUpPlans() {}

    /// Every section a plan may have.
    static PlanFacts whole() {
        Movement movement = new Movement(
                1,
                "Chung tay số hóa hồ sơ, phục vụ Nhân dân nhanh và đúng hẹn",
                "số hóa hồ sơ",
                "phong trào thi đua chuyên đề",
                "Hồ sơ số, giao dịch số, đúng hẹn từng ngày",
                MadeUpDecisions.CITY,
                Level.DISTRICT,
                "",
                null,
                "",
                "",
                LocalDate.of(2021, 10, 1),
                null,
                "khi hoàn thành số hóa kho lưu trữ của thành phố",
                List.of(
                        "Rà soát, chỉnh lý và số hóa hồ sơ còn giá trị lưu trữ của cơ quan, đơn vị",
                        "Tiếp nhận, trả kết quả trực tuyến đối với thủ tục hành chính đủ điều kiện",
                        "Hướng dẫn người dân sử dụng dịch vụ công tại khu dân cư"),
                List.of("Không để hồ sơ quá hạn do nguyên nhân chủ quan"),
                List.of("GK_TP", "BK_TINH"),
                "",
                "",
                null,
                null);
        return new PlanFacts(
                new NumberAndDate(MadeUpDecisions.CITY_HEAD, PaperKind.PLAN, "31", LocalDate.of(2021, 9, 7), 2021),
                MadeUpDecisions.CITY,
                movement,
                MadeUp.REGIME,
                List.of("Thực hiện Kế hoạch số 402/KH-UBND ngày 12 tháng 8 năm 2021 của Ủy ban nhân dân tỉnh về số hóa"
                        + " tài liệu lưu trữ"),
                List.of(
                        "Rút ngắn thời gian giải quyết thủ tục hành chính, giảm giấy tờ cho người dân",
                        "Phát hiện, nhân rộng cách làm tốt trong số hóa hồ sơ"),
                List.of("Mỗi đơn vị có việc làm cụ thể, có sản phẩm kiểm đếm được"),
                List.of("Các cơ quan, đơn vị, xã, phường trên địa bàn thành phố"),
                List.of(
                        new TitledLines("Tập thể", List.of("Phòng, ban, đơn vị sự nghiệp, Ủy ban nhân dân xã, phường")),
                        new TitledLines(
                                "Cá nhân",
                                List.of(
                                        "Cán bộ, công chức, viên chức, người lao động",
                                        "Người dân tham gia hướng dẫn tại khu dân cư"))),
                List.of(),
                List.of("Đợt 1: từ ngày 01/10/2021 đến ngày 31/12/2021", "Đợt 2: từ ngày 01/01/2022"),
                List.of("Bố trí tổ số hóa tại từng đơn vị", "Công khai kết quả hằng tuần trên trang thông tin điện tử"),
                new PlanRewards(
                        List.of(
                                new TitledLines(
                                        "Đối với tập thể",
                                        List.of("Số hóa từ 90% hồ sơ trở lên", "Có ít nhất 01 sáng kiến được áp dụng")),
                                new TitledLines("Đối với cá nhân", List.of("Vượt định mức số hóa được giao từ 20%"))),
                        List.of(
                                ScoreCriterion.given(
                                        "Tỷ lệ hồ sơ được số hóa",
                                        new BigDecimal("60"),
                                        "Tỷ lệ đạt × điểm chuẩn",
                                        "Báo cáo của hệ thống"),
                                ScoreCriterion.given(
                                        "Mức độ hài lòng của 50 người được hỏi",
                                        new BigDecimal("20"),
                                        "0,4 điểm/người hài lòng",
                                        "Phiếu khảo sát"),
                                ScoreCriterion.given(
                                        "Sáng kiến được áp dụng", new BigDecimal("12.5"), "", "Xác nhận sáng kiến")),
                        List.of("tỷ lệ hồ sơ được số hóa", "mức độ hài lòng", "số người trực tiếp tham gia"),
                        List.of("Tập thể, cá nhân trực tiếp số hóa hồ sơ được ưu tiên"),
                        List.of("Chủ tịch Ủy ban nhân dân xã, phường khen thưởng theo thẩm quyền"),
                        List.of(new TitledLines(
                                "Giấy khen của Chủ tịch Ủy ban nhân dân thành phố",
                                List.of("Tập thể đạt từ 85 điểm, cá nhân hoàn thành xuất sắc phần việc được giao"))),
                        List.of(
                                new Quota(
                                        "Phòng, ban thành phố",
                                        List.of(
                                                new QuotaLimit(SubjectKind.COLLECTIVE, 1, 2, false),
                                                new QuotaLimit(SubjectKind.PERSON, 3, 5, false))),
                                new Quota("Mỗi xã, phường", List.of(new QuotaLimit(null, 2, 2, false))),
                                new Quota(
                                        "Đơn vị sự nghiệp",
                                        List.of(
                                                new QuotaLimit(SubjectKind.COLLECTIVE, 0, 10, true),
                                                new QuotaLimit(SubjectKind.PERSON, 0, 5, true))))),
                new PlanDossier(
                        List.of(
                                "Đơn vị họp xét, gửi hồ sơ về Phòng Nội vụ",
                                "Phòng Nội vụ thẩm định, trình Hội đồng Thi đua - Khen thưởng thành phố"),
                        List.of(
                                "Tờ trình, danh sách và biên bản họp xét (01 bản chính)",
                                "Báo cáo thành tích của tập thể, cá nhân (01 bản chính)"),
                        "Phòng Nội vụ",
                        LocalDate.of(2022, 1, 10),
                        List.of("Tệp PDF gửi qua phần mềm quản lý văn bản")),
                List.of("Báo cáo nhanh: ngày 05, 15 và 25 hằng tháng", "Sơ kết đợt 1: tháng 01 năm 2022"),
                List.of("Kinh phí khen thưởng chi từ quỹ thi đua, khen thưởng của cấp ra quyết định"),
                List.of(
                        new TitledLines(
                                "Phòng Nội vụ",
                                List.of("Theo dõi, đôn đốc, tổng hợp kết quả", "Thẩm định hồ sơ đề nghị khen thưởng")),
                        new TitledLines(
                                "Phòng Văn hóa và Thông tin",
                                List.of("Giới thiệu gương điển hình trên các kênh" + " thông tin của thành phố"))),
                "Phòng Nội vụ",
                List.of("Ủy ban nhân dân tỉnh (báo cáo)", "Các phòng, ban, đơn vị", "Ủy ban nhân dân các xã, phường"),
                List.of(new Signatory(
                        0, "Ủy ban nhân dân", SigningPower.KT, "Chủ tịch", "Phó Chủ tịch", "", "Đàm Thị Nhung")),
                "PNV");
    }

    /// What little a unit's plan may have: contents, an award, one task, nothing else.
    static PlanFacts little() {
        Movement movement = new Movement(
                2,
                "Mỗi ngày một việc tốt",
                "",
                "",
                "",
                MadeUp.CLINIC,
                Level.GRASSROOTS,
                "",
                null,
                "",
                "",
                null,
                null,
                "",
                List.of("Giúp người bệnh hoàn thành thủ tục trong ngày"),
                List.of(),
                List.of("GK_THUTRUONG"),
                "",
                "",
                null,
                null);
        return bare(movement, List.of(TitledLines.of(List.of("Các khoa, phòng đăng ký việc tốt với Công đoàn"))));
    }

    static PlanFacts bare(Movement movement, List<TitledLines> tasks) {
        return new PlanFacts(
                new NumberAndDate(
                        new Letterhead("", "TRUNG TÂM Y TẾ", "TTYT", "Bắc Kạn"), PaperKind.PLAN, "", null, 2021),
                MadeUp.CLINIC,
                movement,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                PlanRewards.NONE,
                PlanDossier.NONE,
                List.of(),
                List.of(),
                tasks,
                "",
                List.of(),
                List.of(Signatory.head("Giám đốc", "Bế Văn Khang")),
                "");
    }

    /// A plan four organs sign together, with contents per group.
    static PlanFacts joint() {
        Movement movement = new Movement(
                3,
                "90 ngày đêm về đích",
                "",
                "đợt thi đua cao điểm",
                "",
                "Công ty Cổ phần Nhiệt điện Sông Trà",
                Level.GRASSROOTS,
                "",
                null,
                "",
                "",
                LocalDate.of(2021, 10, 1),
                LocalDate.of(2021, 12, 31),
                "",
                List.of("Hoàn thành sản lượng năm trước ngày 31 tháng 12"),
                List.of(),
                List.of("GK_DN"),
                "",
                "",
                null,
                null);
        PlanFacts bare = bare(movement, List.of());
        return new PlanFacts(
                bare.head(),
                "Giám đốc Công ty",
                movement,
                null,
                List.of(),
                List.of("Thi đua hoàn thành kế hoạch sản xuất của năm"),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new TitledLines(
                                "Khối sản xuất", List.of("Vận hành an toàn hai tổ máy", "Giảm suất tiêu hao than")),
                        new TitledLines("Khối văn phòng", List.of("Thanh toán đúng hạn cho nhà thầu"))),
                List.of("Tháng 10: xét khen ngày 05 tháng 11", "Tháng 11: xét khen ngày 05 tháng 12"),
                List.of(),
                PlanRewards.NONE,
                PlanDossier.NONE,
                List.of(),
                List.of(),
                List.of(),
                "Phòng Tổ chức",
                List.of("Các phòng, phân xưởng"),
                List.of(
                        Signatory.head("Giám đốc", "Tống Văn Lâm"),
                        Signatory.onBehalf("Ban Chấp hành Công đoàn", "Chủ tịch", "", "Lương Thị Mến"),
                        Signatory.onBehalf("Ban Chấp hành Đoàn Thanh niên", "Bí thư", "", "Hà Quốc Toản"),
                        Signatory.onBehalf("Ban Chấp hành Hội Cựu chiến binh", "Chủ tịch", "", "Nông Đức Thuận")),
                "");
    }
}
