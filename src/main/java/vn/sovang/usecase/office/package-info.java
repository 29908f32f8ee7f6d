/// The office itself: set up, filled with a sample, its awards, laws and type.
@org.jspecify.annotations.NullMarked
package vn.sovang.usecase.office;
