package vn.sovang.model.dossier;

/// The parts of a paper whose words the clerk may change.
public enum WordingPart {
    /// căn cứ, one a line, without "Căn cứ" and closing mark
    BASES("Căn cứ", "Mỗi căn cứ một dòng, không ghi chữ “Căn cứ” và dấu cuối dòng"),
    /// the sentence before the facts
    OPENING("Lời mở", "Câu đứng trước phần số liệu, danh sách"),
    /// in brackets, what is attached; may be empty
    NOTE("Ghi chú kèm theo", "Không ghi dấu ngoặc; bỏ trống nếu không có"),
    /// the articles of a decision, one a line, without "Điều 1."
    ARTICLES("Các điều", "Mỗi điều một dòng, không ghi chữ “Điều 1.”"),
    /// last sentence, without "./."
    CLOSING("Lời kết", "Không ghi dấu “./.”"),
    /// nơi nhận, one a line, without dash and closing mark
    RECIPIENTS("Nơi nhận", "Mỗi nơi một dòng, không ghi gạch đầu dòng và dấu cuối dòng");

    private final String label;
    private final String hint;

    WordingPart(String label, String hint) {
        this.label = label;
        this.hint = hint;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }

    /// How to write it.
    public String hint() {
        return hint;
    }
}
