/// Layout engine: blocks in, pages of placed items out. Knows no PDFBox type outside the font room.
@org.jspecify.annotations.NullMarked
package vn.sovang.paper;
