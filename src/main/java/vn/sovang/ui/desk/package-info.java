/// Bàn làm việc: what is due, rounds in work with what each lacks, this year's awards.
@org.jspecify.annotations.NullMarked
package vn.sovang.ui.desk;
