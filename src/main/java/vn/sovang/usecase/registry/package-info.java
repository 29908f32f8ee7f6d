/// Units, people and what they were given: edited, merged, reorganised.
@org.jspecify.annotations.NullMarked
package vn.sovang.usecase.registry;
