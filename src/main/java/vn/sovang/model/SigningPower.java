package vn.sovang.model;

/// Quyền hạn của người ký (Decree 30/2020, Điều 13 and Phụ lục I, Phần I, Mục II khoản 7).
public enum SigningPower {
    /// người đứng đầu tự ký
    OWN(""),
    /// ký thay (cấp phó)
    KT("KT."),
    /// ký thừa lệnh
    TL("TL."),
    /// ký thừa ủy quyền
    TUQ("TUQ."),
    /// quyền cấp trưởng
    Q("Q.");

    private final String mark;

    SigningPower(String mark) {
        this.mark = mark;
    }

    /// The abbreviation before the principal's post, empty for the principal.
    public String mark() {
        return mark;
    }
}
