/// Blocks into pages.
@org.jspecify.annotations.NullMarked
package vn.sovang.paper.layout;
