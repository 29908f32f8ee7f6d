package vn.sovang.form.submission;

/// What a rule found in a dossier, and why the clerk went on in spite of it.
///
/// @param subject whom it is about; empty for the whole dossier
/// @param text what was found, in running text
/// @param article where the rule stands; empty prints dots
/// @param reason the clerk's written reason for going on; empty while there is none
public record CheckSheetLine(String subject, String text, String article, String reason) {}
