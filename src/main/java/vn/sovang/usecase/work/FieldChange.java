package vn.sovang.usecase.work;

/// One field of an entry as a person reads it; either side may be empty.
///
/// @param label such as "Họ và tên"
public record FieldChange(String label, String before, String after) {}
