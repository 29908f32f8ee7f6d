/// Hồ sơ trình: submission, its lists, cover, index and check sheet, and the letters about it.
@org.jspecify.annotations.NullMarked
package vn.sovang.form.submission;
