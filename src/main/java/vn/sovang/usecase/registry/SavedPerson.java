package vn.sovang.usecase.registry;

import java.util.List;
import vn.sovang.model.registry.Person;

/// A person as stored, with what the clerk should look at.
///
/// @param sameIdNumber others of the registry with the same ID number: one of them is wrong, or they are one person
public record SavedPerson(Person person, List<Person> sameIdNumber) {
    public SavedPerson {
        sameIdNumber = List.copyOf(sameIdNumber);
    }

    /// What is to be looked at, in words; empty when nothing is.
    public String warning() {
        if (sameIdNumber.isEmpty()) {
            return "";
        }
        return "Số định danh này đã ghi cho %s. Hãy kiểm tra lại số, hoặc gộp hồ sơ nếu là cùng một người."
                .formatted(String.join(
                        ", ", sameIdNumber.stream().map(Person::fullName).toList()));
    }
}
