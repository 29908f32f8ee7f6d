package vn.sovang.usecase.work;

import java.util.regex.Pattern;
import vn.sovang.model.Refusal;
import vn.sovang.text.DocumentNumber;
import vn.sovang.text.Nfc;

/// The number văn thư gives a paper, as it is typed.
public final class TypedNumber {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}[a-zA-Z]?(/[\\p{L}\\d-]{1,40})?");

    private TypedNumber() {}

    /// Without blanks.
    public static String clean(String typed) {
        return Nfc.line(typed).replace(" ", "");
    }

    /// As [#clean(String)]; empty stays empty.
    ///
    /// @throws Refusal when the text is no paper number
    public static String checked(String typed) throws Refusal {
        String clean = clean(typed);
        if (!clean.isEmpty() && !NUMBER.matcher(clean).matches()) {
            throw new Refusal("“" + clean + "” không phải số văn bản. Hãy ghi số do văn thư cấp, ví dụ 05 hoặc "
                    + "05/TTr-UBND.");
        }
        if (DocumentNumber.crooked(clean)) {
            throw new Refusal("“" + clean + "” có vẻ gõ sai: sau số phải là ký hiệu, ví dụ 05/TTr-UBND. Hãy xem lại "
                    + "văn bản rồi ghi lại.");
        }
        return clean;
    }
}
