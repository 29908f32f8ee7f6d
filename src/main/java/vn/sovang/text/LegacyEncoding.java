package vn.sovang.text;

import java.util.function.UnaryOperator;

/// Ways of writing Vietnamese that are older than Unicode and still stand in files of offices.
public enum LegacyEncoding {
    /// TCVN 5712:1993 VN3, known as ABC: fonts `.VnTime`, `.VnArial`; capitals with a tone need a font ending in H.
    TCVN3("TCVN3 (ABC)", Tcvn3::decode),
    /// VNI for Windows: a letter followed by a character for its marks; fonts `VNI-Times`.
    VNI("VNI Windows", VniWindows::decode),
    /// Marks typed as punctuation after the letter: `Nguye^~n`.
    VIQR("VIQR", Viqr::decode),
    /// Microsoft's code page 1258 read as if it were Western (1252): tones follow their letter.
    CP1258("windows-1258", Cp1258::decode);

    private final String label;
    private final UnaryOperator<String> decoder;

    LegacyEncoding(String label, UnaryOperator<String> decoder) {
        this.label = label;
        this.decoder = decoder;
    }

    /// Its name as people know it.
    public String label() {
        return label;
    }

    /// The text as Unicode, composed. What the code does not know stays as it is; whether the text is of this code at
    /// all must be known before, see [LegacyText].
    public String decode(String text) {
        return decoder.apply(text);
    }
}
