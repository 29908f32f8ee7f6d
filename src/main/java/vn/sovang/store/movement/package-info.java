/// Tables of movements, their plans and what is followed of them.
@org.jspecify.annotations.NullMarked
package vn.sovang.store.movement;
