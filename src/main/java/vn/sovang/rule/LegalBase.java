package vn.sovang.rule;

/// Một căn cứ of a regime, ready to stand after "Căn cứ" in a submission.
///
/// @param text without "Căn cứ" and without a closing mark; names a law without its number (Decree 30/2020, Phụ lục I,
/// Phần I, Mục II khoản 6)
/// @param article number and symbol of what is cited, for the check sheet
/// @param verified whether name, number and day have been read in the published text
public record LegalBase(BaseKind kind, String text, String article, boolean verified) {}
