/// Phong trào, its plan and how it is followed.
@org.jspecify.annotations.NullMarked
package vn.sovang.launch.movement;
