/// What is due, to whom and when.
@org.jspecify.annotations.NullMarked
package vn.sovang.usecase.due;
