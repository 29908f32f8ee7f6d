/// Thùng rác, and the steps that can be taken back.
@org.jspecify.annotations.NullMarked
package vn.sovang.ui.registry.bin;
