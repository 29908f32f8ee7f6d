/// Quy định: what the law sets on a day, in its layers, compared with another day; the office's own values.
@org.jspecify.annotations.NullMarked
package vn.sovang.ui.law;
