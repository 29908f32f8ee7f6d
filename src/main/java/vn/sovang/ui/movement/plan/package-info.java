/// The plan of a movement: read from its file, typed, printed.
@org.jspecify.annotations.NullMarked
package vn.sovang.ui.movement.plan;
