/// Lists taken into the registry.
@org.jspecify.annotations.NullMarked
package vn.sovang.ui.registry.intake;
