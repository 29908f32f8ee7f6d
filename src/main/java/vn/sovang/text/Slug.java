package vn.sovang.text;

/// Names for files and folders: folded, with dashes, safe on every system.
public final class Slug {
    private static final int LONGEST = 48;

    private Slug() {}

    /// `"Trung tâm Y tế"` becomes `"trung-tam-y-te"`; at most 48 characters, cut at a word; `"khong-ten"` when nothing
    /// is
    /// left.
    public static String of(String text) {
        String folded = Fold.of(text).replaceAll("[^a-z0-9 ]", "").strip().replaceAll(" +", "-");
        if (folded.length() > LONGEST) {
            int cut = folded.lastIndexOf('-', LONGEST);
            folded = folded.substring(0, cut > 0 ? cut : LONGEST);
        }
        return folded.isEmpty() ? "khong-ten" : folded;
    }
}
