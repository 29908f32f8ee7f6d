/// Báo cáo thành tích.
@org.jspecify.annotations.NullMarked
package vn.sovang.form.report;
