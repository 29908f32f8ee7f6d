package vn.sovang.form;

import java.math.BigDecimal;

/// A criterion with points.
///
/// @param points điểm chuẩn
/// @param method how it is scored, such as "tỷ lệ đạt × điểm chuẩn"; may be empty
/// @param evidence what proves it; may be empty
public record ScoreLine(String criterion, BigDecimal points, String method, String evidence) {}
