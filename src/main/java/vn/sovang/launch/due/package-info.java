/// Lịch và hạn, and the office's calendar.
@org.jspecify.annotations.NullMarked
package vn.sovang.launch.due;
