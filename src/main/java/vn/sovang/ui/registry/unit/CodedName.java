package vn.sovang.ui.registry.unit;

/// An entry of a list of codes, such as a lĩnh vực hoạt động.
///
/// @param code as it is stored, such as "0003"
public record CodedName(String code, String name) {}
