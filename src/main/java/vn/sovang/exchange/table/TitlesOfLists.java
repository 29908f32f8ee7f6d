package vn.sovang.exchange.table;

/// The columns each kind of list may have, in the order in which titles are compared, with the titles that stand for
/// them without diacritics.
final class TitlesOfLists {
    private TitlesOfLists() {}

    static ColumnTitles nominations() {
        return new ColumnTitles(true)
                .with(ListColumn.ID_NUMBER, TitleWords.IDENTITY)
                .with(ListColumn.SEQUENCE, TitleWords.NUMBERING + "|so")
                .with(ListColumn.AWARD_CODE, TitleWords.AWARD_CODES)
                .with(ListColumn.SECOND_AWARD_CODE, TitleWords.BY_PLACE)
                .with(ListColumn.SECOND_AWARD, "danh hieu hinh thuc khac")
                .with(ListColumn.KIND_CODE, TitleWords.KIND_CODES)
                .with(ListColumn.KIND, "(phan )?loai( doi tuong| hinh| khen thuong)?")
                .with(ListColumn.FAMILY_NAME, TitleWords.FAMILY)
                .with(ListColumn.NAME, "Họ và tên / Tên tập thể", TitleWords.SUBJECT)
                .with(ListColumn.POST_AND_UNIT, TitleWords.BOTH)
                .with(ListColumn.SEX, TitleWords.SEX_WORDS)
                .with(ListColumn.MALE, TitleWords.SPLIT + "nam")
                .with(ListColumn.FEMALE, "nu|" + TitleWords.SPLIT + "nu")
                .with(ListColumn.BIRTH, "Ngày sinh", TitleWords.BORN)
                .with(ListColumn.POST, TitleWords.POSTS)
                .with(
                        ListColumn.UNIT,
                        "Đơn vị công tác",
                        "(ten )?don vi.*|noi (cong tac|lam viec|o|cu tru).*|co quan.*|dia chi.*|(ten )?phong ban.*|to chuc.*")
                .with(ListColumn.ETHNICITY, "dan toc.*")
                .with(ListColumn.ACHIEVEMENT, TitleWords.DEEDS)
                .with(ListColumn.AWARD, "hinh thuc.*|danh hieu.*|(de nghi|muc|de xuat)( khen.*| tang.*)?|khen thuong")
                .with(ListColumn.NOTE, TitleWords.REMARKS);
    }

    static ColumnTitles units() {
        return new ColumnTitles(false)
                .with(ListColumn.SEQUENCE, TitleWords.NUMBERING + "|so")
                .with(ListColumn.CLASS_CODE, "ma phan loai (doi tuong|loai tuong|thong ke).*")
                .with(ListColumn.FIELD_CODE, "ma linh vuc.*")
                .with(ListColumn.SHORT_NAME, "ten (viet )?tat.*|ten (rut|thu) gon|viet tat|ten goi (khac|tat)")
                .with(ListColumn.CODE, "ma( so)?( don vi| tap the| co quan| dinh danh| qhns| dvqhns)?|ky hieu")
                .with(
                        ListColumn.PARENT,
                        "((don vi|co quan|to chuc) )?(cap tren|chu quan|quan ly|truc thuoc|truc tiep|cha)( .*)?|thuoc.*")
                .with(ListColumn.STATISTICS_CLASS, "Phân loại thống kê", TitleWords.CLASSES)
                .with(
                        ListColumn.KIND,
                        "Loại tập thể",
                        "(phan )?loai( doi tuong| hinh| don vi| tap the| khen thuong)?( .*)?")
                .with(ListColumn.ACTIVITY_FIELD, "linh vuc.*|nganh( nghe)?.*")
                .with(ListColumn.CLUSTER, "(cum|khoi)( khoi)?( thi dua.*)?")
                .with(ListColumn.HEAD_POST, "chuc (vu|danh).*|(nguoi dung dau|thu truong) chuc (vu|danh)")
                .with(
                        ListColumn.HEAD_NAME,
                        "(ho (va )?ten )?(nguoi dung dau|thu truong|lanh dao don vi|nguoi phu trach|phu trach|nguoi dai dien)"
                                + "( .*)?|chu ho|ho (va )?ten chu ho")
                .with(ListColumn.WOMEN, "(tong so |so nguoi |so luong |so |trong do )?(nu|phu nu)( .*)?")
                .with(ListColumn.PARTY_MEMBERS, "(tong so |so nguoi |so luong |so |trong do )?dang vien( .*)?")
                .with(
                        ListColumn.LEADERS,
                        "(tong so |so nguoi |so luong |so |trong do )?(can bo )?(lanh dao|quan ly)( .*)?")
                .with(
                        ListColumn.STAFF,
                        "(tong )?so (nguoi|luong|can bo|cb|cbcc|cbccvc|lao dong|bien che|cong chuc|vien chuc|nhan su|nhan khau)\\b.*"
                                + "|tong so|tong cong|bien che.*|quan so|nhan su|so nguoi")
                .with(
                        ListColumn.VALID_FROM,
                        "Có từ ngày",
                        "(ngay|nam|thoi diem|thang nam) (thanh lap|co hieu luc|bat dau)( .*)?|hieu luc.*|co tu( ngay)?")
                .with(ListColumn.FOUNDING, "(qua trinh )?thanh lap.*|(qua trinh|lich su) .*|lich su")
                .with(ListColumn.PROFILE, "dac diem.*|tinh hinh.*|gioi thieu.*")
                .with(ListColumn.FUNCTIONS, "chuc nang.*|nhiem vu.*")
                .with(ListColumn.ORGANISATION, "co cau.*|bo may.*|to chuc (bo may|dang).*")
                .with(
                        ListColumn.NAME,
                        "Tên tập thể",
                        "(ten )?(cac )?(don vi|tap the|co quan|to chuc|ho gia dinh|doanh nghiep|phong ban|truong|doi tuong)"
                                + "( .*)?|ten|ten (goi|ho|day du).*|danh sach.*|ho (va )?ten (va )?ten (tap the|don vi).*")
                .with(ListColumn.NOTE, TitleWords.REMARKS);
    }

    static ColumnTitles people() {
        return new ColumnTitles(false)
                .with(ListColumn.ID_NUMBER, TitleWords.IDENTITY)
                .with(ListColumn.SEQUENCE, TitleWords.NUMBERING + "|so")
                .with(ListColumn.KIND_CODE, TitleWords.KIND_CODES)
                .with(ListColumn.KIND, "phan loai khen thuong|loai doi tuong|doi tuong khen.*")
                .with(ListColumn.CLASS_CODE, "ma phan loai.*")
                .with(ListColumn.STATISTICS_CLASS, TitleWords.CLASSES)
                .with(ListColumn.FAMILY_NAME, TitleWords.FAMILY)
                .with(
                        ListColumn.NAME,
                        TitleWords.SUBJECT
                                + "|(ten )?(can bo|cong chuc|vien chuc|hoi vien|doan vien|dang vien|nguoi lao dong).*")
                .with(ListColumn.POST_AND_UNIT, TitleWords.BOTH)
                .with(ListColumn.SEX, TitleWords.SEX_WORDS)
                .with(ListColumn.MALE, TitleWords.SPLIT + "nam")
                .with(ListColumn.FEMALE, "nu|" + TitleWords.SPLIT + "nu")
                .with(ListColumn.PARTY_DATE, "(ngay |ngay thang |nam )?(vao|ket nap) (dang|dcs).*|la dang vien.*")
                .with(
                        ListColumn.POST_FROM,
                        "(giu|nhan) chuc( vu)?( tu)?.*|(ngay|thoi gian|tu ngay|thoi diem) "
                                + "(bo nhiem|giu chuc|nhan chuc|cong tac|nhan nhiem vu).*|bo nhiem.*")
                .with(ListColumn.BIRTH, "Ngày sinh", TitleWords.BORN)
                .with(ListColumn.HOME, "(que|nguyen) quan.*|que")
                .with(
                        ListColumn.RESIDENCE,
                        "(noi|cho) (o|cu tru|thuong tru).*|dia chi.*|ho khau.*|thuong tru.*|tru quan.*")
                .with(ListColumn.QUALIFICATION, "trinh do.*|hoc (van|vi|ham).*|chuyen mon.*|bang cap.*")
                .with(ListColumn.POST, TitleWords.POSTS)
                .with(ListColumn.DEPARTMENT, TitleWords.PART)
                .with(ListColumn.UNIT, "Đơn vị công tác", TitleWords.WORKPLACE)
                .with(ListColumn.ETHNICITY, "dan toc.*")
                .with(ListColumn.NOTE, TitleWords.REMARKS);
    }

    static ColumnTitles history() {
        return new ColumnTitles(false)
                .with(ListColumn.ID_NUMBER, TitleWords.IDENTITY)
                .with(ListColumn.SEQUENCE, TitleWords.NUMBERING)
                .with(ListColumn.AWARD_CODE, TitleWords.AWARD_CODES)
                .with(ListColumn.SECOND_AWARD_CODE, TitleWords.BY_PLACE)
                .with(ListColumn.SECOND_AWARD, "danh hieu hinh thuc khac")
                .with(ListColumn.KIND_CODE, TitleWords.KIND_CODES)
                .with(ListColumn.KIND, "(phan )?loai( doi tuong| hinh| khen thuong)?")
                .with(ListColumn.DECISION, "Quyết định (số, ngày, cơ quan)", TitleWords.DECIDED)
                .with(ListColumn.LEVEL, "cap( (khen|tang|khen thuong)\\b.*)?")
                .with(ListColumn.AUTHORITY, TitleWords.DECIDED_BY)
                .with(ListColumn.DECISION_DATE, TitleWords.DECIDED_ON)
                .with(ListColumn.DECISION_NUMBER, TitleWords.DECIDED_AS)
                .with(
                        ListColumn.YEAR,
                        "nam( (khen|duoc|dat|cong nhan|hoc|thi dua|xet|tang|nhan|thanh tich|danh hieu)\\b.*)?|nien (do|khoa)")
                .with(ListColumn.FAMILY_NAME, TitleWords.FAMILY)
                .with(ListColumn.NAME, "Họ và tên / Tên tập thể", TitleWords.SUBJECT)
                .with(ListColumn.POST_AND_UNIT, TitleWords.BOTH)
                .with(ListColumn.SEX, TitleWords.SEX_WORDS)
                .with(ListColumn.MALE, TitleWords.SPLIT + "nam")
                .with(ListColumn.FEMALE, "nu|" + TitleWords.SPLIT + "nu")
                .with(ListColumn.BIRTH, "Ngày sinh", TitleWords.BORN)
                .with(ListColumn.POST, TitleWords.POSTS)
                .with(ListColumn.DEPARTMENT, TitleWords.PART)
                .with(ListColumn.UNIT, "Đơn vị công tác", TitleWords.WORKPLACE + "|dia chi.*|noi (o|cu tru).*")
                .with(
                        ListColumn.AWARD,
                        "Danh hiệu, hình thức khen",
                        "hinh thuc.*|danh hieu.*|khen thuong|(da )?duoc (khen|tang|cong nhan).*|muc khen.*|loai khen.*")
                .with(ListColumn.ACHIEVEMENT, TitleWords.DEEDS)
                .with(ListColumn.NOTE, TitleWords.REMARKS);
    }

    static ColumnTitles initiatives() {
        return new ColumnTitles(false)
                .with(ListColumn.ID_NUMBER, TitleWords.IDENTITY)
                .with(ListColumn.SEQUENCE, TitleWords.NUMBERING)
                .with(ListColumn.SHARE, "(ty le|muc do|muc|phan) (dong gop|tham gia).*|vai tro.*|dong gop.*|ty le")
                .with(
                        ListColumn.SCOPE,
                        "(pham vi|muc do) (anh huong|ap dung|cong nhan)?.*|pham vi|cap( (cong nhan|sang kien|anh huong|de tai))?")
                .with(ListColumn.AUTHORITY, "Cơ quan công nhận", TitleWords.DECIDED_BY + "|(co quan|hoi dong).*")
                .with(
                        ListColumn.INITIATIVE,
                        "(ten )?(sang kien|de tai|giai phap|chuyen de|cong trinh|skkn|nckh)( .*)?|ten")
                .with(ListColumn.DECISION, "Quyết định (số, ngày, cơ quan)", TitleWords.DECIDED)
                .with(ListColumn.DECISION_DATE, "Ngày công nhận", TitleWords.DECIDED_ON)
                .with(ListColumn.DECISION_NUMBER, "Số quyết định, giấy chứng nhận", TitleWords.DECIDED_AS)
                .with(ListColumn.YEAR, "Năm công nhận", "nam( (cong nhan|hoc|ap dung|nghiem thu|thuc hien)\\b.*)?")
                .with(ListColumn.KIND, "(phan )?loai doi tuong")
                .with(ListColumn.FAMILY_NAME, TitleWords.FAMILY)
                .with(
                        ListColumn.NAME,
                        "Tác giả",
                        "(ho (va )?ten |ten )?(tac gia|chu nhiem|nguoi thuc hien)( .*)?|ho (va )?ten.*|ca nhan")
                .with(ListColumn.POST_AND_UNIT, TitleWords.BOTH)
                .with(ListColumn.SEX, TitleWords.SEX_WORDS)
                .with(ListColumn.BIRTH, "Ngày sinh", TitleWords.BORN)
                .with(ListColumn.POST, TitleWords.POSTS)
                .with(ListColumn.DEPARTMENT, TitleWords.PART)
                .with(ListColumn.UNIT, "Đơn vị công tác", TitleWords.WORKPLACE)
                .with(ListColumn.NOTE, TitleWords.REMARKS);
    }
}
