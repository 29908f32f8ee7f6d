package vn.sovang.text;

/// Ways of writing Vietnamese that are older than Unicode and still stand in files of offices.
public enum LegacyEncoding {
    /// TCVN 5712:1993 VN3, known as ABC: fonts `.VnTime`, `.VnArial`; capitals with a tone need a font ending in H.
    TCVN3("TCVN3 (ABC)"),
    /// VNI for Windows: a letter followed by a character for its marks; fonts `VNI-Times`.
    VNI("VNI Windows"),
    /// Marks typed as punctuation after the letter: `Nguye^~n`.
    VIQR("VIQR"),
    /// Microsoft's code page 1258 read as if it were Western: letters with a mark of its own for the tone.
    CP1258("windows-1258");

    private final String label;

    LegacyEncoding(String label) {
        this.label = label;
    }

    /// Its name as people know it.
    public String label() {
        return label;
    }
}
