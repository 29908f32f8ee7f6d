package vn.sovang.form.submission;

/// One thing missing or wrong in a dossier.
///
/// @param component part of the dossier, such as "Báo cáo thành tích"
/// @param fault what is missing or wrong, such as "Thiếu báo cáo của Lục Thị Hà"
/// @param basis where it is asked for; empty prints dots
/// @param remedy how to put it right; empty prints dots
public record Shortcoming(String component, String fault, String basis, String remedy) {}
