/// Records and value types of the domain; no I/O, no JavaFX.
@org.jspecify.annotations.NullMarked
package vn.sovang.model;
