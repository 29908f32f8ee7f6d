/// People, units, decisions, their history, the bin.
@org.jspecify.annotations.NullMarked
package vn.sovang.launch.registry;
