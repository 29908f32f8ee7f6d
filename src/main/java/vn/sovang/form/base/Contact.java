package vn.sovang.form.base;

/// Whom to ask about a paper.
///
/// @param name of the person; empty prints dots
/// @param unit where the person works, in running text; may be empty
/// @param phone empty prints dots
public record Contact(String name, String unit, String phone) {
    /// Nobody is named yet.
    public static final Contact OPEN = new Contact("", "", "");

    /// `"Lý Thu Sương, Phòng Nội vụ thành phố, điện thoại 0209 …"`: nobody's sex is guessed, so there is no "ông, bà".
    public String text() {
        return Prose.orDots(name) + (unit.isEmpty() ? "" : ", " + unit) + ", điện thoại " + Prose.orDots(phone);
    }
}
