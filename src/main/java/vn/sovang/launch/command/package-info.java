/// The commands; each does what a screen does, through the same use cases.
@org.jspecify.annotations.NullMarked
package vn.sovang.launch.command;
