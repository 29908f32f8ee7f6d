/// Tập thể và cá nhân: units, people, their posts and what is kept of them.
@org.jspecify.annotations.NullMarked
package vn.sovang.model.registry;
