/// Thiết lập: office, signatories, councils and committees, how papers look; and Chào, the first run.
@org.jspecify.annotations.NullMarked
package vn.sovang.ui.settings;
