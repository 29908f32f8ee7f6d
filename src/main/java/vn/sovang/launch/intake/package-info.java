/// Lists taken in, and empty ones given out.
@org.jspecify.annotations.NullMarked
package vn.sovang.launch.intake;
