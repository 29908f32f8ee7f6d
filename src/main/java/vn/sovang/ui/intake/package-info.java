/// Nạp danh sách: lists taken into the registry and into rounds.
@org.jspecify.annotations.NullMarked
package vn.sovang.ui.intake;
