/// Gửi tỉnh: what goes up this time, checks, and the summary file.
@org.jspecify.annotations.NullMarked
package vn.sovang.ui.province;
