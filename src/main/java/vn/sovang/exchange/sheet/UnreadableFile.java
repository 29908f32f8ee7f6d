package vn.sovang.exchange.sheet;

import vn.sovang.model.Refusal;

/// Why a file cannot be read, and what the clerk does about it.
final class UnreadableFile {
    private static final String SAVE_AS = " Mở tệp trong Excel rồi chọn Lưu thành (Save As), kiểu .xlsx, và nạp lại.";
    private static final String SAVE_AS_WORD =
            " Mở tệp trong Word rồi chọn Lưu thành (Save As), kiểu .docx, và nạp lại.";

    private UnreadableFile() {}

    static Refusal damaged(String name, Throwable cause) {
        return new Refusal(
                "Tệp “" + name + "” bị hỏng, không đọc hết được. Mở tệp trong chương trình đã tạo ra nó (Excel, Word), "
                        + "chọn Lưu thành (Save As) một tệp mới và nạp tệp ấy; nếu không mở được thì xin gửi lại tệp.",
                cause);
    }

    static Refusal unpacksTooLarge(String name) {
        return new Refusal("Tệp “" + name + "” bung ra quá lớn so với một danh sách, có thể là tệp độc "
                + "hại. Chép riêng bảng danh sách sang một tệp Excel mới rồi nạp tệp ấy.");
    }

    static Refusal foreignEntities(String name) {
        return new Refusal(
                "Tệp “" + name + "” có khai báo lạ (DTD) mà Excel và Word không bao giờ ghi, có thể là tệp độc "
                        + "hại. Xin lại tệp từ đơn vị, hoặc chép riêng bảng danh sách sang một tệp mới.");
    }

    static Refusal password(String name) {
        return new Refusal("Tệp “" + name + "” có mật khẩu nên không đọc được. Mở tệp trong Excel hoặc Word, nhập mật "
                + "khẩu, bỏ mật khẩu ở Tệp > Thông tin > Bảo vệ, lưu rồi nạp lại.");
    }

    static Refusal noTable(String name) {
        return new Refusal(
                "Tệp “" + name + "” không có bảng nào. Danh sách phải nằm trong bảng; nếu danh sách gõ thành "
                        + "từng đoạn, hãy chép vào một bảng Excel rồi nạp bảng ấy.");
    }

    static Refusal veryOldExcel(String name) {
        return new Refusal("Tệp “" + name + "” do Excel 95 hoặc cũ hơn tạo ra, không đọc được." + SAVE_AS);
    }

    static Refusal oldWord(String name) {
        return new Refusal("Tệp “" + name + "” là tệp Word kiểu cũ (.doc)." + SAVE_AS_WORD);
    }

    static Refusal richText(String name) {
        return new Refusal("Tệp “" + name + "” là văn bản kiểu RTF." + SAVE_AS_WORD);
    }

    static Refusal otherExcel(String name, String kind) {
        return new Refusal("Tệp “" + name + "” thuộc kiểu " + kind + ", phần mềm chưa đọc được." + SAVE_AS);
    }

    static Refusal openDocument(String name) {
        return new Refusal(
                "Tệp “" + name + "” do LibreOffice tạo ra (.ods, .odt). Mở tệp ấy, chọn Lưu thành (Save As), "
                        + "kiểu Excel .xlsx hoặc Word .docx, và nạp lại.");
    }

    static Refusal archive(String name) {
        return new Refusal(
                "Tệp “" + name + "” là tệp nén. Giải nén ra một thư mục rồi nạp từng tệp danh sách trong đó.");
    }

    static Refusal pdf(String name) {
        return new Refusal(
                "Tệp “" + name + "” là tệp PDF, không có ô và cột để đọc. Xin đơn vị gửi tệp Excel hoặc Word; "
                        + "nếu chỉ có PDF, mở bằng Word (Word chuyển thành bảng), lưu thành .docx và nạp lại.");
    }

    static Refusal picture(String name) {
        return new Refusal("Tệp “" + name
                + "” là ảnh, không có chữ để đọc. Xin đơn vị gửi tệp Excel hoặc Word của danh " + "sách.");
    }

    static Refusal unknown(String name) {
        return new Refusal("Tệp “" + name
                + "” không phải tệp danh sách đọc được (Excel .xlsx, .xls; Word .docx; văn bản " + ".csv)." + SAVE_AS);
    }

    static Refusal unreadableText(String name) {
        return new Refusal(
                "Tệp “" + name
                        + "” không có chữ đọc được. Hãy chọn tệp Word .docx, PDF có chữ hoặc văn bản .txt, hoặc chép chữ rồi dán.");
    }

    static Refusal tooLargeText(String name) {
        return new Refusal("Tệp “" + name + "” dài quá 32 MB. Tách danh sách thành nhiều tệp nhỏ rồi nạp lần lượt.");
    }

    static Refusal nothingPasted() {
        return new Refusal("Chưa có gì để dán. Chọn bảng trong Excel hoặc Word, nhấn Ctrl+C, rồi dán lại.");
    }

    static Refusal outOfMemory(String name, Throwable cause) {
        return new Refusal(
                "Tệp “" + name
                        + "” quá lớn so với bộ nhớ của máy. Chép riêng bảng danh sách sang một tệp mới, hoặc tách "
                        + "thành nhiều tệp nhỏ, rồi nạp lại.",
                cause);
    }
}
