/// Sổ: history of awards, register, certificate.
@org.jspecify.annotations.NullMarked
package vn.sovang.form.registry;
