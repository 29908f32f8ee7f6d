/// Units, and how they change.
@org.jspecify.annotations.NullMarked
package vn.sovang.ui.registry.unit;
