package vn.sovang.exchange.file;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// Một hạn trong lịch gửi ra ngoài.
///
/// @param uid what the entry is known by wherever it was read in before, such as "han-12-20210915"; the same entry
/// keeps
/// it, so that reading the file again changes it and adds none. No blanks, and no people's data.
/// @param title short, one line
/// @param details several lines; may be empty
/// @param day the day it is due
/// @param time until when on that day, in Viet Nam; null for the whole day
/// @param done whether nothing is left to do, so that nobody is reminded
public record CalendarEntry(
        String uid,
        String title,
        String details,
        LocalDate day,
        @Nullable LocalTime time,
        boolean done) {}
