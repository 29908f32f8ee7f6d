/// Writes the blocks of `paper` as Word documents that people can edit.
@org.jspecify.annotations.NullMarked
package vn.sovang.paper.docx;
