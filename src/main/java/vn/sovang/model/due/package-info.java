/// Hạn: the rules deadlines come from.
@org.jspecify.annotations.NullMarked
package vn.sovang.model.due;
