/// What opens the store once, for window and command line.
@org.jspecify.annotations.NullMarked
package vn.sovang.launch.open;
