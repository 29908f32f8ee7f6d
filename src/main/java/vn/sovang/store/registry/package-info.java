/// Tables of units, people, their posts, conduct and initiatives.
@org.jspecify.annotations.NullMarked
package vn.sovang.store.registry;
