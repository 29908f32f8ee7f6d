/// Đợt xét and Nạp danh sách: the nominations of a round, the chosen one's record, and lists coming in.
@org.jspecify.annotations.NullMarked
package vn.sovang.ui.round;
