package vn.sovang.form.submission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One paper in the index of a dossier.
///
/// @param symbol number and symbol; empty for papers without, such as reports
/// @param date day of the paper, null while unknown
/// @param subject tên loại và trích yếu
/// @param author organ or person it comes from
/// @param pages such as "3" or "3-5"; empty while unknown
/// @param note such as "01 bản chính"
public record IndexEntry(
        String symbol, @Nullable LocalDate date, String subject, String author, String pages, String note) {}
