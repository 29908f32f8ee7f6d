/// Phong trào: plan, report on it, reminder.
@org.jspecify.annotations.NullMarked
package vn.sovang.form.movement;
