/// The one SQLite file: opening and migrating it, steps and their taking back, search; what the tables stand on.
@org.jspecify.annotations.NullMarked
package vn.sovang.store.core;
