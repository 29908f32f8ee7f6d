package vn.sovang.exchange.table;

/// Titles of columns that several kinds of lists have in common, without diacritics, as patterns.
final class TitleWords {
    static final String IDENTITY =
            "(so |ma )?(so )?(the |giay )?(cccd|cmnd|cmtnd|cmt|can cuoc|chung minh|dinh danh)" + "( .*)?";
    static final String NUMBERING = "stt|tt|so tt|so thu tu";
    static final String FAMILY = "ho|ho dem|ho va (chu|ten) dem|ho chu dem|ho lot";
    static final String SUBJECT =
            "ho (va )?ten.*|ten|ten (tap the|ca nhan|doi tuong|ho gia dinh|doanh nghiep).*|tap the|ca nhan"
                    + "|(tap the|don vi) ca nhan|doi tuong( khen.*| de nghi.*)?|danh sach (tap the|ca nhan).*";
    static final String BOTH =
            "chuc (vu|danh).*(don vi|noi cong tac|co quan).*|(don vi|noi cong tac).*chuc (vu|danh).*";
    static final String SEX_WORDS = "gioi tinh|gt|phai|nam nu|gioi tinh nam nu";
    static final String SPLIT = "(gioi tinh|nam sinh|ngay sinh|ngay thang nam sinh|sinh nam|phai) ";
    static final String BORN = "(nam|ngay|ngay thang|ngay thang nam|nam thang) sinh.*|sinh (nam|ngay).*|ns|ntns";
    static final String POSTS = "chuc (vu|danh).*|cv|nghe nghiep.*|cap bac.*";
    static final String WORKPLACE = "(ten )?don vi.*|noi (cong tac|lam viec).*|co quan.*|to chuc.*|truong";
    static final String PART = "(ten )?(phong|ban|khoa|bo phan|to)( (ban|chuyen mon|bo mon|cong tac|khoi|khoa)"
            + "\\b.*)?|(ten )?phong ban.*";
    static final String DEEDS = "(tom tat )?thanh tich.*|noi dung( thanh tich| khen.*)?|ly do( khen.*)?|ket qua.*";
    static final String REMARKS = "ghi chu.*|gc";
    static final String CLASSES =
            "phan loai (can bo|ca nhan|doi tuong|thong ke).*|doi tuong thong ke|loai can bo|phan loai";
    static final String KIND_CODES = "ma phan loai khen.*|ma (loai )?doi tuong";

    /// No title stands for it: it is the second column of the same title.
    static final String BY_PLACE = "(?!)";

    static final String AWARD_CODES = "ma (so )?(hinh thuc|danh hieu).*";
    static final String DECIDED = "(quyet dinh|qd)( (khen|cong nhan|so ngay|tang).*)?"
            + "|(so |so ky hieu )?(quyet dinh|qd|van ban|ky hieu).*(ngay|co quan|noi ban hanh).*|so ngay.*(quyet dinh|qd).*"
            + "|so ngay( thang)?( nam)?|can cu.*";
    static final String DECIDED_ON =
            "ngay( thang)?( nam)?( (quyet dinh|qd|ky|ban hanh|cap|cong nhan|khen).*)?" + "|(quyet dinh|qd) ngay.*";
    static final String DECIDED_AS = "so( ky hieu)?( (quyet dinh|qd|hieu|van ban|giay|chung nhan|cong nhan).*)?"
            + "|(quyet dinh|qd) so.*|giay chung nhan.*";
    static final String DECIDED_BY =
            "(quyet dinh |qd )?(co quan|cap|noi|nguoi|don vi|hoi dong) (ban hanh|ra|ky|quyet dinh|khen|cong nhan|cap)\\b.*"
                    + "|tham quyen.*|(quyet dinh|qd) (co quan|cua).*";

    private TitleWords() {}
}
