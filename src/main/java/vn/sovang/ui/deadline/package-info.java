/// Lịch và hạn: the calendar of all that falls due.
@NullMarked
package vn.sovang.ui.deadline;

import org.jspecify.annotations.NullMarked;
