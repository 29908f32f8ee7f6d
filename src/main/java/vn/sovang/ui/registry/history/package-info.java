/// Tập thể, Cá nhân: the registry's two screens.
@org.jspecify.annotations.NullMarked
package vn.sovang.ui.registry.history;
