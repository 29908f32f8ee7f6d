/// People and the question whether two are one.
@org.jspecify.annotations.NullMarked
package vn.sovang.ui.registry.person;
