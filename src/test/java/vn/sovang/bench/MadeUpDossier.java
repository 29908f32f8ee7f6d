package vn.sovang.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import vn.sovang.bench.Dossier.Paper;
import vn.sovang.bench.Piece.Body;
import vn.sovang.bench.Piece.Grid;
import vn.sovang.bench.Piece.Halves;
import vn.sovang.bench.Piece.Line;
import vn.sovang.paper.FontFace;

/// Makes up dossiers: the same number gives the same words. All people, organs and figures are invented.
final class MadeUpDossier {
    private static final List<String> SURNAMES = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Nông", "Triệu", "Lục", "Vi", "Đặng", "Bế", "Hứa", "Ma", "Lý",
            "Dương", "Quách");
    private static final List<String> MIDDLES =
            List.of("Văn", "Thị", "Hữu", "Thị Thu", "Đức", "Thị Hồng", "Quốc", "Minh", "Thị Ngọc", "Xuân");
    private static final List<String> NAMES = List.of(
            "Khang", "Sương", "Quế", "Hà", "Ánh", "Dần", "Lưu", "Mận", "Tài", "Chài", "Thảo", "Tuyển", "Nhượng",
            "Vượng", "Huệ", "Lễ", "Tuấn", "Yến", "Phúc", "Thủy");
    private static final List<String> POSTS = List.of(
            "Chuyên viên Phòng Văn hóa - Xã hội",
            "Bác sĩ Trạm Y tế phường Đức Xuân",
            "Giáo viên Trường Tiểu học Sông Lam",
            "Công chức Văn phòng HĐND và UBND",
            "Phó Trưởng phòng Kinh tế, Hạ tầng và Đô thị",
            "Cán bộ Mặt trận Tổ quốc phường",
            "Tổ trưởng tổ dân phố số 7");
    private static final List<String> AWARDS = List.of(
            "Giấy khen của Chủ tịch Ủy ban nhân dân thành phố",
            "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
            "Chiến sĩ thi đua cơ sở",
            "Lao động tiên tiến");
    private static final List<String> DEEDS = List.of(
            "Vận động 214 hộ dân hiến đất mở rộng đường liên thôn, hoàn thành trước hạn hai tháng.",
            "Trực tiếp lấy 412 mẫu xét nghiệm, tham gia 03 đợt truy vết tại các tổ dân phố vùng xa.",
            "Tham mưu giải quyết 1.286 hồ sơ dịch vụ công, không có hồ sơ quá hạn, không có khiếu nại kéo dài.",
            "Xây dựng mô hình lớp học xanh, được nhân rộng ra 06 trường trong cụm thi đua.",
            "Phối hợp tổ chức 18 buổi tuyên truyền cho hơn 2.300 lượt người, đạt 104,5 % kế hoạch năm.");
    private static final FontFace REGULAR = FontFace.REGULAR;
    private static final FontFace BOLD = FontFace.BOLD;
    private static final FontFace ITALIC = FontFace.ITALIC;

    private final Random random;
    private final int number;

    private MadeUpDossier(int number) {
        this.number = number;
        this.random = new Random(number);
    }

    /// All of them, in order of their numbers.
    static List<Dossier> all() {
        return IntStream.range(0, Dossier.COUNT)
                .mapToObj(MadeUpDossier::numbered)
                .toList();
    }

    /// The dossier of a number, 0 and up.
    static Dossier numbered(int number) {
        MadeUpDossier made = new MadeUpDossier(number);
        return new Dossier(number, List.of(made.submission(), made.minutes(), made.report()));
    }

    private Paper submission() {
        List<Piece> pieces = new ArrayList<>(head(
                "TỜ TRÌNH",
                "Về việc đề nghị khen thưởng thành tích xuất sắc trong"
                        + " phong trào thi đua “Chung sức xây dựng đô thị văn minh” năm 2025"));
        pieces.add(new Line("Kính gửi: Hội đồng Thi đua - Khen thưởng thành phố Sông Lam", REGULAR, Dossier.BODY));
        pieces.add(new Line("", REGULAR, 6));
        pieces.add(new Body("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;", ITALIC));
        pieces.add(new Body(
                "Căn cứ Kế hoạch số " + (20 + number) + "/KH-UBND của Ủy ban nhân dân thành phố Sông Lam về tổ chức"
                        + " phong trào thi đua;",
                ITALIC));
        pieces.add(
                body("Ủy ban nhân dân phường Đức Xuân đề nghị Hội đồng xem xét, trình cấp có thẩm quyền khen thưởng 20"
                        + " cá nhân có thành tích trong phong trào thi đua, cụ thể như sau:"));
        pieces.add(grid(
                List.of(10, 40, 20, 58, 62),
                List.of("TT", "Họ và tên", "Năm sinh", "Chức vụ, đơn vị công tác", "Hình thức đề nghị"),
                20,
                row -> List.of(
                        Integer.toString(row),
                        person(),
                        Integer.toString(1965 + random.nextInt(35)),
                        one(POSTS),
                        one(AWARDS))));
        pieces.add(new Line("", REGULAR, 8));
        pieces.add(
                body("Các cá nhân nêu trên đã được bình xét công khai, đủ tiêu chuẩn, không trong thời gian xem xét kỷ"
                        + " luật; hồ sơ gồm biên bản họp xét và báo cáo thành tích kèm theo."));
        pieces.add(body("Ủy ban nhân dân phường Đức Xuân kính trình Hội đồng xem xét, quyết định./."));
        pieces.add(signatures("Nơi nhận:", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"));
        return new Paper("Tờ trình đề nghị khen thưởng", pieces);
    }

    private Paper minutes() {
        List<Piece> pieces = new ArrayList<>(head(
                "BIÊN BẢN",
                "Họp xét khen thưởng phong trào thi đua “Chung sức xây" + " dựng đô thị văn minh” năm 2025"));
        pieces.add(body("Thời gian bắt đầu: 14 giờ 00 phút, ngày 06 tháng 12 năm 2025."));
        pieces.add(body("Địa điểm: Phòng họp số 2, trụ sở Ủy ban nhân dân phường Đức Xuân."));
        pieces.add(body("Thành phần tham dự: 09/11 thành viên; vắng 02 (" + person() + ", " + person()
                + "), có lý do. Chủ trì: " + person() + ". Thư ký: " + person() + "."));
        pieces.add(
                body("1. Thư ký báo cáo số đề nghị nhận được (15 cá nhân), tiêu chuẩn theo kế hoạch và kết quả kiểm tra"
                        + " hồ sơ. 2. Các thành viên thảo luận, nhất trí với kết quả kiểm tra."));
        pieces.add(body("3. Hội đồng bỏ phiếu kín, kết quả như sau:"));
        pieces.add(grid(
                List.of(11, 40, 52, 43, 18, 20, 18),
                List.of("TT", "Họ và tên", "Chức vụ, đơn vị", "Hình thức đề nghị", "Đồng ý", "Tỷ lệ", "Kết quả"),
                15,
                row -> List.of(
                        Integer.toString(row),
                        person(),
                        one(POSTS),
                        one(AWARDS),
                        "0" + (7 + row % 3) + "/11",
                        row % 3 == 0 ? "63,64%" : row % 3 == 1 ? "72,73%" : "81,82%",
                        row % 3 == 0 ? "Trượt" : "Đạt")));
        pieces.add(new Line("", REGULAR, 8));
        pieces.add(body("4. Kết luận: thống nhất đề nghị khen thưởng 10 cá nhân đạt từ 70 % số phiếu trở lên; không đề"
                + " nghị 05 cá nhân còn lại."));
        pieces.add(
                body("Cuộc họp kết thúc vào 15 giờ 30 phút cùng ngày. Biên bản đã được đọc cho các thành viên cùng nghe"
                        + " và nhất trí./."));
        pieces.add(signatures("THƯ KÝ", "CHỦ TỌA", ""));
        return new Paper("Biên bản họp xét khen thưởng", pieces);
    }

    private Paper report() {
        List<Piece> pieces = new ArrayList<>(
                head("BÁO CÁO THÀNH TÍCH", "Đề nghị tặng Bằng khen của Chủ tịch Ủy ban nhân" + " dân tỉnh"));
        pieces.add(heading("I. SƠ LƯỢC LÝ LỊCH"));
        pieces.add(body("- Họ và tên: " + person() + ". Ngày, tháng, năm sinh: 03/4/1988. Dân tộc: Tày."));
        pieces.add(body("- Đơn vị công tác: Ủy ban nhân dân phường Đức Xuân. Chức vụ: " + one(POSTS) + "."));
        pieces.add(body("- Trình độ chuyên môn, nghiệp vụ: Đại học."));
        pieces.add(heading("II. THÀNH TÍCH ĐẠT ĐƯỢC"));
        for (int i = 1; i <= 12; i++) {
            pieces.add(
                    body(i + ". " + one(DEEDS) + " " + one(DEEDS) + " Kết quả được tập thể ghi nhận tại hội nghị tổng"
                            + " kết, " + (2 + random.nextInt(9)) + " đơn vị bạn đến học tập."));
        }
        pieces.add(heading("III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG"));
        pieces.add(grid(
                List.of(20, 68, 102),
                List.of(
                        "Năm",
                        "Danh hiệu, hình thức khen thưởng",
                        "Số, ngày, tháng, năm của quyết định; cơ quan ban" + " hành"),
                10,
                row -> List.of(
                        Integer.toString(2014 + row),
                        one(AWARDS),
                        (40 + random.nextInt(900)) + "/QĐ-UBND, ngày 12 tháng" + " 01 năm " + (2015 + row)
                                + ", Ủy ban nhân dân thành phố Sông Lam")));
        pieces.add(signatures("THỦ TRƯỞNG ĐƠN VỊ XÁC NHẬN", "NGƯỜI BÁO CÁO", ""));
        return new Paper("Báo cáo thành tích", pieces);
    }

    private List<Piece> head(String kind, String subject) {
        return List.of(
                new Halves(
                        0.43,
                        List.of(
                                new Line("UBND THÀNH PHỐ SÔNG LAM", REGULAR, 12),
                                new Line("ỦY BAN NHÂN DÂN", BOLD, 12),
                                new Line("PHƯỜNG ĐỨC XUÂN", BOLD, 12),
                                new Line("Số: " + (100 + number) + "/UBND", REGULAR, 13)),
                        List.of(
                                new Line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", BOLD, 12),
                                new Line("Độc lập - Tự do - Hạnh phúc", BOLD, 13),
                                new Line("", REGULAR, 12),
                                new Line("Đức Xuân, ngày 06 tháng 12 năm 2025", ITALIC, 13))),
                new Line("", REGULAR, 14),
                new Line(kind, BOLD, Dossier.BODY),
                new Line(subject, BOLD, Dossier.BODY),
                new Line("", REGULAR, 14));
    }

    private Halves signatures(String left, String right, String post) {
        return new Halves(
                0.5,
                List.of(
                        new Line("", REGULAR, 12),
                        new Line(left, BOLD, 14),
                        new Line("", REGULAR, 70),
                        new Line(person(), BOLD, 14)),
                List.of(
                        new Line("", REGULAR, 12),
                        new Line(right, BOLD, 14),
                        new Line(post, BOLD, post.isEmpty() ? 70 : 14),
                        new Line("", REGULAR, post.isEmpty() ? 1 : 56),
                        new Line(person(), BOLD, 14)));
    }

    private static Grid grid(List<Integer> weights, List<String> header, int rows, CellsOfRow cells) {
        return new Grid(
                weights,
                header,
                IntStream.rangeClosed(1, rows).mapToObj(cells::of).toList());
    }

    private interface CellsOfRow {
        List<String> of(int row);
    }

    private static Body body(String text) {
        return new Body(text, REGULAR);
    }

    private static Body heading(String text) {
        return new Body(text, BOLD);
    }

    private String person() {
        return one(SURNAMES) + ' ' + one(MIDDLES) + ' ' + one(NAMES);
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
