/// Preferences of this PC, read tolerantly.
@org.jspecify.annotations.NullMarked
package vn.sovang.settings;
