/// Days on which something is due.
@org.jspecify.annotations.NullMarked
package vn.sovang.rule.due;
