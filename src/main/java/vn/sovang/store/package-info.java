/// The store as a whole.
@org.jspecify.annotations.NullMarked
package vn.sovang.store;
