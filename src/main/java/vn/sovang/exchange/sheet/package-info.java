/// What opens a list of any kind (workbooks, Word tables, separated text, the clipboard) into plain tables, within
/// limits; it understands nothing of what the tables say.
@org.jspecify.annotations.NullMarked
package vn.sovang.exchange.sheet;
