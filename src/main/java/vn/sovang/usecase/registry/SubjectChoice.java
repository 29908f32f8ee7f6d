package vn.sovang.usecase.registry;

/// Somebody or some unit of the registry that a listed name may mean.
///
/// @param id in the registry
/// @param words who it is, such as "Hoàng Thị Pham, sinh 1979, Giáo viên, Trường Mầm non Mẫu"
/// @param reason what speaks for it, such as "cùng tên, cùng năm sinh, khác đơn vị"
public record SubjectChoice(long id, String words, String reason) {}
