/// Files in and out, to and from model values: lists, the summary file, workbooks.
@org.jspecify.annotations.NullMarked
package vn.sovang.exchange;
