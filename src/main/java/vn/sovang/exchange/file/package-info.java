/// Files that go out as they are: written whole or not at all.
@org.jspecify.annotations.NullMarked
package vn.sovang.exchange.file;
