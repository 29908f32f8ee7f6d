/// Copies of the store: written, verified and kept for a while.
@org.jspecify.annotations.NullMarked
package vn.sovang.backup;
