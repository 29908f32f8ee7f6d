/// The office itself, its law, how its papers look.
@org.jspecify.annotations.NullMarked
package vn.sovang.launch.office;
