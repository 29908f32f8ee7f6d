/// Bàn làm việc, and finding anything by name.
@org.jspecify.annotations.NullMarked
package vn.sovang.launch.desk;
