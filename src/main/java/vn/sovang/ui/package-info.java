/// The shell: window, navigation, dialogs, background tasks, error window, theme.
@org.jspecify.annotations.NullMarked
package vn.sovang.ui;
