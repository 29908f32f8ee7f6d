/// The SQLite file: migrations, one writer and one store per aggregate, plain SQL.
@org.jspecify.annotations.NullMarked
package vn.sovang.store;
