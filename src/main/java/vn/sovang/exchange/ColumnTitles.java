package vn.sovang.exchange;

import static vn.sovang.exchange.ListColumn.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.ListKind;
import vn.sovang.text.Fold;
import vn.sovang.text.Nfc;

/// Which titles stand for which column in one kind of list, without diacritics. Earlier ones win where two fit.
final class ColumnTitles {
    private static final int LONGEST_TITLE = 80;
    private static final Pattern OF_THE_PAST = Pattern.compile(".*\\b(da duoc|da khen|da dat|truoc day)\\b.*");

    private static final String IDENTITY = "(so |ma )?(so )?(the |giay )?(cccd|cmnd|cmtnd|cmt|can cuoc|chung minh|dinh danh)"
            + "( .*)?";
    private static final String NUMBERING = "stt|tt|so tt|so thu tu";
    private static final String FAMILY = "ho|ho dem|ho va (chu|ten) dem|ho chu dem|ho lot";
    private static final String SUBJECT =
            "ho (va )?ten.*|ten|ten (tap the|ca nhan|doi tuong|ho gia dinh|doanh nghiep).*|tap the|ca nhan"
                    + "|(tap the|don vi) ca nhan|doi tuong( khen.*| de nghi.*)?|danh sach (tap the|ca nhan).*";
    private static final String BOTH =
            "chuc (vu|danh).*(don vi|noi cong tac|co quan).*|(don vi|noi cong tac).*chuc (vu|danh).*";
    private static final String SEX_WORDS = "gioi tinh|gt|phai|nam nu|gioi tinh nam nu";
    private static final String SPLIT = "(gioi tinh|nam sinh|ngay sinh|ngay thang nam sinh|sinh nam|phai) ";
    private static final String BORN = "(nam|ngay|ngay thang|ngay thang nam|nam thang) sinh.*|sinh (nam|ngay).*|ns|ntns";
    private static final String POSTS = "chuc (vu|danh).*|cv|nghe nghiep.*|cap bac.*";
    private static final String WORKPLACE = "(ten )?don vi.*|noi (cong tac|lam viec).*|co quan.*|to chuc.*|truong";
    private static final String PART = "(ten )?(phong|ban|khoa|bo phan|to)( (ban|chuyen mon|bo mon|cong tac|khoi|khoa)"
            + "\\b.*)?|(ten )?phong ban.*";
    private static final String DEEDS = "(tom tat )?thanh tich.*|noi dung( thanh tich| khen.*)?|ly do( khen.*)?|ket qua.*";
    private static final String REMARKS = "ghi chu.*|gc";
    private static final String CLASSES =
            "phan loai (can bo|ca nhan|doi tuong|thong ke).*|doi tuong thong ke|loai can bo|phan loai";
    private static final String KIND_CODES = "ma phan loai khen.*|ma (loai )?doi tuong";

    /// No title stands for it: it is the second column of the same title.
    private static final String BY_PLACE = "(?!)";

    private static final String AWARD_CODES = "ma (so )?(hinh thuc|danh hieu).*";
    private static final String DECIDED = "(quyet dinh|qd)( (khen|cong nhan|so ngay|tang).*)?"
            + "|(so |so ky hieu )?(quyet dinh|qd|van ban|ky hieu).*(ngay|co quan|noi ban hanh).*|so ngay.*(quyet dinh|qd).*"
            + "|so ngay( thang)?( nam)?|can cu.*";
    private static final String DECIDED_ON = "ngay( thang)?( nam)?( (quyet dinh|qd|ky|ban hanh|cap|cong nhan|khen).*)?"
            + "|(quyet dinh|qd) ngay.*";
    private static final String DECIDED_AS = "so( ky hieu)?( (quyet dinh|qd|hieu|van ban|giay|chung nhan|cong nhan).*)?"
            + "|(quyet dinh|qd) so.*|giay chung nhan.*";
    private static final String DECIDED_BY =
            "(quyet dinh |qd )?(co quan|cap|noi|nguoi|don vi|hoi dong) (ban hanh|ra|ky|quyet dinh|khen|cong nhan|cap)\\b.*"
                    + "|tham quyen.*|(quyet dinh|qd) (co quan|cua).*";

    private final Map<ListColumn, Pattern> patterns = new LinkedHashMap<>();
    private final Map<ListColumn, String> labels = new LinkedHashMap<>();
    private final boolean presentOnly;

    private ColumnTitles(boolean presentOnly) {
        this.presentOnly = presentOnly;
    }

    /// The titles of that kind of list.
    static ColumnTitles of(ListKind kind) {
        return switch (kind) {
            case NOMINATIONS -> Known.NOMINATIONS;
            case UNITS -> Known.UNITS;
            case PEOPLE -> Known.PEOPLE;
            case HISTORY -> Known.HISTORY;
            case INITIATIVES -> Known.INITIATIVES;
        };
    }

    /// Immutable once built.
    private static final class Known {
        static final ColumnTitles NOMINATIONS = nominations();
        static final ColumnTitles UNITS = units();
        static final ColumnTitles PEOPLE = people();
        static final ColumnTitles HISTORY = history();
        static final ColumnTitles INITIATIVES = initiatives();
    }

    /// The columns such a list may have.
    List<ListColumn> columns() {
        return List.copyOf(patterns.keySet());
    }

    /// Whether such a list may have that column.
    boolean has(ListColumn column) {
        return patterns.containsKey(column);
    }

    /// Name of a column shown to people.
    String label(ListColumn column) {
        return labels.getOrDefault(column, column.label());
    }

    /// The column of that title, null when the title is not known.
    @Nullable
    ListColumn column(String title) {
        String text = Nfc.line(title);
        if (text.isEmpty() || text.length() > LONGEST_TITLE) {
            return null;
        }
        String folded = Fold.of(text);
        // "Nam" (men) and "Năm" (year) fold alike, so this one is told by its letters.
        if (text.toLowerCase(Locale.ROOT).equals("nam")) {
            return patterns.containsKey(MALE) ? MALE : null;
        }
        if (folded.isEmpty() || (presentOnly && OF_THE_PAST.matcher(folded).matches())) {
            return null;
        }
        for (Map.Entry<ListColumn, Pattern> entry : patterns.entrySet()) {
            if (entry.getValue().matcher(folded).matches()) {
                return entry.getKey();
            }
        }
        return null;
    }

    private ColumnTitles with(ListColumn column, String titles) {
        patterns.put(column, Pattern.compile(titles));
        return this;
    }

    private ColumnTitles with(ListColumn column, String label, String titles) {
        labels.put(column, label);
        return with(column, titles);
    }

    private static ColumnTitles nominations() {
        return new ColumnTitles(true)
                .with(ID_NUMBER, IDENTITY)
                .with(SEQUENCE, NUMBERING + "|so")
                .with(AWARD_CODE, AWARD_CODES)
                .with(SECOND_AWARD_CODE, BY_PLACE)
                .with(SECOND_AWARD, "danh hieu hinh thuc khac")
                .with(KIND_CODE, KIND_CODES)
                .with(KIND, "(phan )?loai( doi tuong| hinh| khen thuong)?")
                .with(FAMILY_NAME, FAMILY)
                .with(NAME, "Họ và tên / Tên tập thể", SUBJECT)
                .with(POST_AND_UNIT, BOTH)
                .with(SEX, SEX_WORDS)
                .with(MALE, SPLIT + "nam")
                .with(FEMALE, "nu|" + SPLIT + "nu")
                .with(BIRTH, "Ngày sinh", BORN)
                .with(POST, POSTS)
                .with(
                        UNIT,
                        "Đơn vị công tác",
                        "(ten )?don vi.*|noi (cong tac|lam viec|o|cu tru).*|co quan.*|dia chi.*|(ten )?phong ban.*|to chuc.*")
                .with(ETHNICITY, "dan toc.*")
                .with(ACHIEVEMENT, DEEDS)
                .with(AWARD, "hinh thuc.*|danh hieu.*|(de nghi|muc|de xuat)( khen.*| tang.*)?|khen thuong")
                .with(NOTE, REMARKS);
    }

    private static ColumnTitles units() {
        return new ColumnTitles(false)
                .with(SEQUENCE, NUMBERING + "|so")
                .with(CLASS_CODE, "ma phan loai (doi tuong|loai tuong|thong ke).*")
                .with(FIELD_CODE, "ma linh vuc.*")
                .with(SHORT_NAME, "ten (viet )?tat.*|ten (rut|thu) gon|viet tat|ten goi (khac|tat)")
                .with(CODE, "ma( so)?( don vi| tap the| co quan| dinh danh| qhns| dvqhns)?|ky hieu")
                .with(PARENT, "((don vi|co quan|to chuc) )?(cap tren|chu quan|quan ly|truc thuoc|truc tiep|cha)( .*)?|thuoc.*")
                .with(STATISTICS_CLASS, "Phân loại thống kê", CLASSES)
                .with(KIND, "Loại tập thể", "(phan )?loai( doi tuong| hinh| don vi| tap the| khen thuong)?( .*)?")
                .with(ACTIVITY_FIELD, "linh vuc.*|nganh( nghe)?.*")
                .with(CLUSTER, "(cum|khoi)( khoi)?( thi dua.*)?")
                .with(HEAD_POST, "chuc (vu|danh).*|(nguoi dung dau|thu truong) chuc (vu|danh)")
                .with(
                        HEAD_NAME,
                        "(ho (va )?ten )?(nguoi dung dau|thu truong|lanh dao don vi|nguoi phu trach|phu trach|nguoi dai dien)"
                                + "( .*)?|chu ho|ho (va )?ten chu ho")
                .with(WOMEN, "(tong so |so nguoi |so luong |so |trong do )?(nu|phu nu)( .*)?")
                .with(PARTY_MEMBERS, "(tong so |so nguoi |so luong |so |trong do )?dang vien( .*)?")
                .with(LEADERS, "(tong so |so nguoi |so luong |so |trong do )?(can bo )?(lanh dao|quan ly)( .*)?")
                .with(
                        STAFF,
                        "(tong )?so (nguoi|luong|can bo|cb|cbcc|cbccvc|lao dong|bien che|cong chuc|vien chuc|nhan su|nhan khau)\\b.*"
                                + "|tong so|tong cong|bien che.*|quan so|nhan su|so nguoi")
                .with(VALID_FROM, "Có từ ngày", "(ngay|nam|thoi diem|thang nam) (thanh lap|co hieu luc|bat dau)( .*)?|hieu luc.*|co tu( ngay)?")
                .with(FOUNDING, "(qua trinh )?thanh lap.*|(qua trinh|lich su) .*|lich su")
                .with(PROFILE, "dac diem.*|tinh hinh.*|gioi thieu.*")
                .with(FUNCTIONS, "chuc nang.*|nhiem vu.*")
                .with(ORGANISATION, "co cau.*|bo may.*|to chuc (bo may|dang).*")
                .with(
                        NAME,
                        "Tên tập thể",
                        "(ten )?(cac )?(don vi|tap the|co quan|to chuc|ho gia dinh|doanh nghiep|phong ban|truong|doi tuong)"
                                + "( .*)?|ten|ten (goi|ho|day du).*|danh sach.*")
                .with(NOTE, REMARKS);
    }

    private static ColumnTitles people() {
        return new ColumnTitles(false)
                .with(ID_NUMBER, IDENTITY)
                .with(SEQUENCE, NUMBERING + "|so")
                .with(KIND_CODE, KIND_CODES)
                .with(KIND, "phan loai khen thuong|loai doi tuong|doi tuong khen.*")
                .with(CLASS_CODE, "ma phan loai.*")
                .with(STATISTICS_CLASS, CLASSES)
                .with(FAMILY_NAME, FAMILY)
                .with(NAME, SUBJECT + "|(ten )?(can bo|cong chuc|vien chuc|hoi vien|doan vien|dang vien|nguoi lao dong).*")
                .with(POST_AND_UNIT, BOTH)
                .with(SEX, SEX_WORDS)
                .with(MALE, SPLIT + "nam")
                .with(FEMALE, "nu|" + SPLIT + "nu")
                .with(PARTY_DATE, "(ngay |ngay thang |nam )?(vao|ket nap) (dang|dcs).*|la dang vien.*")
                .with(
                        POST_FROM,
                        "(giu|nhan) chuc( vu)?( tu)?.*|(ngay|thoi gian|tu ngay|thoi diem) "
                                + "(bo nhiem|giu chuc|nhan chuc|cong tac|nhan nhiem vu).*|bo nhiem.*")
                .with(BIRTH, "Ngày sinh", BORN)
                .with(HOME, "(que|nguyen) quan.*|que")
                .with(RESIDENCE, "(noi|cho) (o|cu tru|thuong tru).*|dia chi.*|ho khau.*|thuong tru.*|tru quan.*")
                .with(QUALIFICATION, "trinh do.*|hoc (van|vi|ham).*|chuyen mon.*|bang cap.*")
                .with(POST, POSTS)
                .with(DEPARTMENT, PART)
                .with(UNIT, "Đơn vị công tác", WORKPLACE)
                .with(ETHNICITY, "dan toc.*")
                .with(NOTE, REMARKS);
    }

    private static ColumnTitles history() {
        return new ColumnTitles(false)
                .with(ID_NUMBER, IDENTITY)
                .with(SEQUENCE, NUMBERING)
                .with(AWARD_CODE, AWARD_CODES)
                .with(SECOND_AWARD_CODE, BY_PLACE)
                .with(SECOND_AWARD, "danh hieu hinh thuc khac")
                .with(KIND_CODE, KIND_CODES)
                .with(KIND, "(phan )?loai( doi tuong| hinh| khen thuong)?")
                .with(DECISION, "Quyết định (số, ngày, cơ quan)", DECIDED)
                .with(LEVEL, "cap( (khen|tang|khen thuong)\\b.*)?")
                .with(AUTHORITY, DECIDED_BY)
                .with(DECISION_DATE, DECIDED_ON)
                .with(DECISION_NUMBER, DECIDED_AS)
                .with(YEAR, "nam( (khen|duoc|dat|cong nhan|hoc|thi dua|xet|tang|nhan|thanh tich|danh hieu)\\b.*)?|nien (do|khoa)")
                .with(FAMILY_NAME, FAMILY)
                .with(NAME, "Họ và tên / Tên tập thể", SUBJECT)
                .with(POST_AND_UNIT, BOTH)
                .with(SEX, SEX_WORDS)
                .with(MALE, SPLIT + "nam")
                .with(FEMALE, "nu|" + SPLIT + "nu")
                .with(BIRTH, "Ngày sinh", BORN)
                .with(POST, POSTS)
                .with(DEPARTMENT, PART)
                .with(UNIT, "Đơn vị công tác", WORKPLACE + "|dia chi.*|noi (o|cu tru).*")
                .with(
                        AWARD,
                        "Danh hiệu, hình thức khen",
                        "hinh thuc.*|danh hieu.*|khen thuong|(da )?duoc (khen|tang|cong nhan).*|muc khen.*|loai khen.*")
                .with(ACHIEVEMENT, DEEDS)
                .with(NOTE, REMARKS);
    }

    private static ColumnTitles initiatives() {
        return new ColumnTitles(false)
                .with(ID_NUMBER, IDENTITY)
                .with(SEQUENCE, NUMBERING)
                .with(SHARE, "(ty le|muc do|muc|phan) (dong gop|tham gia).*|vai tro.*|dong gop.*|ty le")
                .with(SCOPE, "(pham vi|muc do) (anh huong|ap dung|cong nhan)?.*|pham vi|cap( (cong nhan|sang kien|anh huong|de tai))?")
                .with(AUTHORITY, "Cơ quan công nhận", DECIDED_BY + "|(co quan|hoi dong).*")
                .with(
                        INITIATIVE,
                        "(ten )?(sang kien|de tai|giai phap|chuyen de|cong trinh|skkn|nckh)( .*)?|ten")
                .with(DECISION, "Quyết định (số, ngày, cơ quan)", DECIDED)
                .with(DECISION_DATE, "Ngày công nhận", DECIDED_ON)
                .with(DECISION_NUMBER, "Số quyết định, giấy chứng nhận", DECIDED_AS)
                .with(YEAR, "Năm công nhận", "nam( (cong nhan|hoc|ap dung|nghiem thu|thuc hien)\\b.*)?")
                .with(KIND, "(phan )?loai doi tuong")
                .with(FAMILY_NAME, FAMILY)
                .with(NAME, "Tác giả", "(ho (va )?ten |ten )?(tac gia|chu nhiem|nguoi thuc hien)( .*)?|ho (va )?ten.*|ca nhan")
                .with(POST_AND_UNIT, BOTH)
                .with(SEX, SEX_WORDS)
                .with(BIRTH, "Ngày sinh", BORN)
                .with(POST, POSTS)
                .with(DEPARTMENT, PART)
                .with(UNIT, "Đơn vị công tác", WORKPLACE)
                .with(NOTE, REMARKS);
    }
}
