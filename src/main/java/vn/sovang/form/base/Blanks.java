package vn.sovang.form.base;

import java.util.LinkedHashMap;
import java.util.Map;

/// Names of the blanks that forms fill in the clerk's words.
public final class Blanks {
    /// the total, such as "01 tập thể và 12 cá nhân"
    public static final String COUNT = "{số lượng}";
    /// whom the paper is about, such as "bà Lục Thị Hà"
    public static final String SUBJECT = "{đối tượng}";
    /// who issues the paper, in running text
    public static final String ORGAN = "{cơ quan}";
    /// whom it asks to review, in running text
    public static final String REVIEWER = "{nơi xét}";
    /// what is asked for, such as "khen thưởng"
    public static final String ASKED = "{nội dung đề nghị}";
    /// the movement with its round, in one line
    public static final String MOVEMENT = "{phong trào}";
    /// laws and decrees of the regime, a line each
    public static final String LAW = "{căn cứ pháp luật}";
    /// further bases of this one paper, a line each; may be empty
    public static final String OTHER_BASES = "{căn cứ khác}";
    /// the movement's plan: number, day, organ, subject
    public static final String PLAN = "{kế hoạch}";
    /// what the meeting did, such as "xét khen thưởng"
    public static final String MEETING = "{cuộc họp}";
    /// day of the meeting, "ngày ... tháng ... năm ..."
    public static final String MEETING_DAY = "{ngày họp}";
    /// year of the paper
    public static final String YEAR = "{năm}";

    /// the unit the paper goes to or speaks of, in running text
    public static final String UNIT = "{đơn vị}";
    /// the dossier a unit sent, with its movement
    public static final String DOSSIER = "{hồ sơ}";
    /// day by which something is asked for, "ngày ... tháng ... năm ..."
    public static final String DUE = "{hạn gửi}";
    /// where papers are sent to, in running text
    public static final String SEND_TO = "{nơi nhận hồ sơ}";
    /// whom to ask, with unit and telephone
    public static final String CONTACT = "{liên hệ}";

    private final Map<String, String> values = new LinkedHashMap<>();

    public Blanks() {}

    public Blanks with(String blank, String value) {
        values.put(blank, value);
        return this;
    }

    public Map<String, String> values() {
        return Map.copyOf(values);
    }
}
