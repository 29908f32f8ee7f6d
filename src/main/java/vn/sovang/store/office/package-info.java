/// Tables of the office itself, its days off and its own law.
@org.jspecify.annotations.NullMarked
package vn.sovang.store.office;
