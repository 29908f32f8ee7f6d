/// Pages shown and printed.
@org.jspecify.annotations.NullMarked
package vn.sovang.ui.control.paper;
