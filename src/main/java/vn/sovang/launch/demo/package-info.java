/// The sample offices, filled as a clerk would.
@org.jspecify.annotations.NullMarked
package vn.sovang.launch.demo;
