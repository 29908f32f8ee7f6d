/// Movements: plans read, followed, reported.
@org.jspecify.annotations.NullMarked
package vn.sovang.usecase.movement;
