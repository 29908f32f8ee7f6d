/// Đợt xét with its meetings, and what is ready to go up.
@org.jspecify.annotations.NullMarked
package vn.sovang.launch.round;
