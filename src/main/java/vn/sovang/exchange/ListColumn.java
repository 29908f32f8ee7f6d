package vn.sovang.exchange;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Fold;
import vn.sovang.text.Nfc;

/// What a column of a list holds, recognised by its title without diacritics. Earlier ones win where two fit.
public enum ListColumn {
    /// số định danh; recognised only to be masked, never taken in
    ID_NUMBER("Số định danh", "(so )?(cccd|cmnd|can cuoc.*|chung minh.*|dinh danh.*)( cmnd| cccd)?"),
    /// số thứ tự
    SEQUENCE("STT", "stt|tt|so tt|so thu tu|so"),
    /// tập thể, hộ gia đình or cá nhân, in words
    KIND("Loại đối tượng", "(phan )?loai( doi tuong| hinh)?"),
    /// họ và chữ đệm, where the given name has a column of its own
    FAMILY_NAME("Họ đệm", "ho|ho dem|ho va (chu|ten) dem|ho chu dem|ho lot"),
    /// họ và tên, tên tập thể
    NAME(
            "Họ và tên",
            "ho (va )?ten.*|ten|ten (tap the|ca nhan|doi tuong|ho gia dinh|doanh nghiep).*|tap the|ca nhan"
                    + "|(tap the|don vi) ca nhan|doi tuong( khen.*| de nghi.*)?|danh sach (tap the|ca nhan).*"),
    /// chức vụ and đơn vị in one cell
    POST_AND_UNIT(
            "Chức vụ, đơn vị",
            "chuc (vu|danh).*(don vi|noi cong tac|co quan).*|(don vi|noi cong tac).*chuc (vu|danh).*"),
    /// giới tính in words
    SEX("Giới tính", "gioi tinh|gt|phai|nam nu|gioi tinh nam nu"),
    /// birth, or a mark, of men
    MALE("Nam", "(gioi tinh|nam sinh|ngay sinh|ngay thang nam sinh|sinh nam|phai) nam"),
    /// birth, or a mark, of women
    FEMALE("Nữ", "nu|(gioi tinh|nam sinh|ngay sinh|ngay thang nam sinh|sinh nam|phai) nu"),
    /// ngày sinh, năm sinh
    BIRTH("Năm sinh", "(nam|ngay|ngay thang|ngay thang nam|nam thang) sinh.*|sinh (nam|ngay).*|ns|ntns"),
    /// chức vụ, chức danh
    POST("Chức vụ", "chuc (vu|danh).*|cv|nghe nghiep.*|cap bac.*"),
    /// đơn vị công tác
    UNIT(
            "Đơn vị",
            "(ten )?don vi.*|noi (cong tac|lam viec|o|cu tru).*|co quan.*|dia chi.*|(ten )?phong ban.*|to chuc.*"),
    /// dân tộc
    ETHNICITY("Dân tộc", "dan toc.*"),
    /// thành tích
    ACHIEVEMENT("Thành tích", "(tom tat )?thanh tich.*|noi dung( thanh tich| khen.*)?|ly do( khen.*)?|ket qua.*"),
    /// hình thức khen, danh hiệu đề nghị
    AWARD("Hình thức đề nghị", "hinh thuc.*|danh hieu.*|(de nghi|muc|de xuat)( khen.*| tang.*)?|khen thuong"),
    /// ghi chú
    NOTE("Ghi chú", "ghi chu.*|gc");

    private static final int LONGEST_TITLE = 80;
    private static final Pattern OF_THE_PAST = Pattern.compile(".*\\b(da duoc|da khen|da dat|truoc day)\\b.*");

    private final String label;
    private final Pattern titles;

    ListColumn(String label, String titles) {
        this.label = label;
        this.titles = Pattern.compile(titles);
    }

    /// Name shown to people.
    public String label() {
        return label;
    }

    /// The column of that title, null when the title is not known.
    static @Nullable ListColumn of(String title) {
        String text = Nfc.line(title);
        if (text.isEmpty() || text.length() > LONGEST_TITLE) {
            return null;
        }
        String folded = Fold.of(text);
        // "Nam" (men) and "Năm" (year) fold alike, so this one is told by its letters.
        if (text.toLowerCase(Locale.ROOT).equals("nam")) {
            return MALE;
        }
        if (folded.isEmpty() || OF_THE_PAST.matcher(folded).matches()) {
            return null;
        }
        for (ListColumn column : values()) {
            if (column.titles.matcher(folded).matches()) {
                return column;
            }
        }
        return null;
    }
}
