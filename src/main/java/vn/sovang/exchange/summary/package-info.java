/// The summary file for the level above, and its workbook.
@org.jspecify.annotations.NullMarked
package vn.sovang.exchange.summary;
