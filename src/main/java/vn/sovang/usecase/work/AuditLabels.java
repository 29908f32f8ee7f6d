package vn.sovang.usecase.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What people call tables and columns, in the order of the forms. What has no name here is technical and not told.
final class AuditLabels {
    private static final Map<String, String> PERSON = columns(
            "full_name", "Họ và tên",
            "sex", "Giới tính",
            "birth", "Ngày sinh",
            "ethnicity", "Dân tộc",
            "home_place", "Quê quán",
            "residence", "Nơi ở",
            "id_number", "Số định danh",
            "qualification", "Trình độ",
            "party_date", "Ngày vào Đảng",
            "statistics_class", "Phân loại thống kê",
            "binned_at", "Thùng rác");
    private static final Map<String, String> UNIT = columns(
            "name", "Tên",
            "short_name", "Tên gọn",
            "code", "Mã",
            "kind", "Loại tập thể",
            "parent_id", "Đơn vị cấp trên",
            "proposes", "Tự trình khen",
            "statistics_class", "Phân loại thống kê",
            "activity_field", "Lĩnh vực hoạt động",
            "cluster_id", "Cụm, khối thi đua",
            "letterhead_parent", "Cơ quan chủ quản trên văn bản",
            "letterhead_name", "Tên cơ quan trên văn bản",
            "letterhead_abbreviation", "Chữ viết tắt",
            "letterhead_place", "Địa danh",
            "head_post", "Chức vụ người đứng đầu",
            "head_name", "Người đứng đầu",
            "staff", "Số người",
            "women", "Số nữ",
            "party_members", "Số đảng viên",
            "leaders", "Số lãnh đạo",
            "profile", "Đặc điểm, tình hình",
            "functions", "Chức năng, nhiệm vụ",
            "founding", "Quá trình thành lập",
            "organisation", "Cơ cấu tổ chức",
            "former_names", "Tên cũ",
            "valid_from", "Thành lập ngày",
            "valid_to", "Kết thúc ngày",
            "successor_id", "Đơn vị kế tiếp",
            "binned_at", "Thùng rác");
    private static final Map<String, String> DECISION = columns(
            "number", "Số, ký hiệu",
            "date", "Ngày",
            "authority", "Cơ quan, người quyết định",
            "about", "Trích yếu",
            "mode", "Loại hình",
            "achieved_from", "Thành tích từ ngày",
            "achieved_to", "Thành tích đến ngày",
            "revoked_by_id", "Bị hủy bỏ bởi",
            "binned_at", "Thùng rác");
    private static final Map<String, String> GRANT = columns(
            "person_id", "Cá nhân",
            "unit_id", "Tập thể",
            "subject_name", "Tên trong quyết định",
            "subject_place", "Chức vụ, đơn vị trong quyết định",
            "award_name", "Danh hiệu, hình thức khen",
            "level", "Cấp",
            "year", "Năm",
            "decision_id", "Quyết định",
            "reason", "Thành tích",
            "note", "Ghi chú",
            "money", "Tiền thưởng",
            "recall_state", "Hủy bỏ, thu hồi",
            "returned_on", "Nộp lại ngày",
            "binned_at", "Thùng rác");
    private static final Map<String, String> INITIATIVE = columns(
            "person_id", "Tác giả",
            "unit_id", "Tập thể",
            "name", "Tên sáng kiến",
            "share", "Phần đóng góp",
            "year", "Năm",
            "number", "Số công nhận",
            "date", "Ngày công nhận",
            "body", "Cơ quan công nhận",
            "scope", "Phạm vi ảnh hưởng",
            "binned_at", "Thùng rác");
    private static final Map<String, String> CONDUCT = columns(
            "kind", "Loại",
            "year", "Năm",
            "grade", "Mức độ hoàn thành",
            "award_code", "Danh hiệu đăng ký",
            "hold_kind", "Việc",
            "discipline", "Hình thức kỷ luật",
            "from_day", "Từ ngày",
            "to_day", "Đến ngày",
            "outcome", "Kết luận",
            "document", "Văn bản",
            "members", "Số người được đánh giá",
            "done", "Hoàn thành nhiệm vụ",
            "advanced", "Lao động tiên tiến",
            "fighters", "Chiến sĩ thi đua cơ sở",
            "disciplined", "Bị kỷ luật từ cảnh cáo",
            "binned_at", "Thùng rác");
    private static final Map<String, String> ATTACHMENT =
            columns("name", "Tên tệp", "media_type", "Kiểu tệp", "binned_at", "Thùng rác");

    private static final Map<String, String> MOVEMENT = columns(
            "title", "Tên phong trào",
            "brief_title", "Tên gọi trong văn bản",
            "kind", "Loại phong trào",
            "slogan", "Khẩu hiệu",
            "launcher", "Cơ quan phát động",
            "plan_number", "Số kế hoạch",
            "plan_date", "Ngày kế hoạch",
            "plan_issuer", "Cơ quan ban hành",
            "plan_subject", "Trích yếu",
            "start", "Bắt đầu",
            "end", "Kết thúc",
            "end_condition", "Điều kiện kết thúc",
            "parent_id", "Phong trào cấp trên",
            "closed_on", "Kết thúc theo công bố",
            "closed_by", "Văn bản công bố kết thúc");
    private static final Map<String, String> TASK =
            columns("organ", "Cơ quan", "unit_id", "Đơn vị trong sổ", "text", "Nhiệm vụ", "rule", "Thời hạn");
    private static final Map<String, String> TERM =
            columns("name", "Việc đến hạn", "rule", "Thời hạn", "to", "Nơi nhận", "note", "Ghi chú");

    private AuditLabels() {}

    /// Labels by column; empty for a table that is only told in brief.
    static Map<String, String> of(String table) {
        return switch (table) {
            case "person" -> PERSON;
            case "unit" -> UNIT;
            case "decision" -> DECISION;
            case "grant" -> GRANT;
            case "recognised_initiative" -> INITIATIVE;
            case "conduct" -> CONDUCT;
            case "attachment" -> ATTACHMENT;
            case "movement" -> MOVEMENT;
            case "movement_task" -> TASK;
            case "movement_term" -> TERM;
            default -> Map.of();
        };
    }

    /// What a row of a table is called.
    static String table(String table) {
        return switch (table) {
            case "post" -> "Chức vụ";
            case "grant" -> "Kết quả khen";
            case "recognised_initiative" -> "Sáng kiến";
            case "conduct" -> "Theo dõi";
            case "finding_reason" -> "Lý do giữ";
            case "attachment" -> "Bản quét";
            case "nomination" -> "Đề nghị";
            case "meeting" -> "Cuộc họp";
            case "meeting_absence" -> "Vắng mặt";
            case "meeting_teller" -> "Tổ kiểm phiếu";
            case "meeting_terms" -> "Thể thức biểu quyết";
            case "ballot" -> "Kết quả phiếu";
            case "member_vote" -> "Phiếu của thành viên";
            default -> "";
        };
    }

    /// The columns that tell a row of a table in brief.
    static List<String> brief(String table) {
        return switch (table) {
            case "post" -> List.of("title", "unit_id", "from", "to");
            case "grant" -> List.of("award_name", "year", "decision_id", "subject_name", "money");
            case "recognised_initiative" -> List.of("name", "year", "number");
            case "conduct" -> List.of("kind", "year", "grade", "hold_kind", "from_day", "to_day", "document");
            case "finding_reason" -> List.of("rule", "reason");
            case "attachment" -> List.of("name");
            case "nomination" -> List.of("subject_name", "status");
            case "meeting" -> List.of("place", "chair", "secretary", "members", "present");
            case "meeting_absence" -> List.of("name", "reason");
            case "meeting_teller" -> List.of("name");
            case "meeting_terms" -> List.of("threshold", "source");
            case "ballot" -> List.of("agree", "disagree", "other", "note");
            case "member_vote" -> List.of("name");
            default -> List.of();
        };
    }

    private static Map<String, String> columns(String... pairs) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int pair = 0; pair < pairs.length; pair += 2) {
            labels.put(pairs[pair], pairs[pair + 1]);
        }
        return labels;
    }
}
