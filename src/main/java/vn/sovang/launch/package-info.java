/// Entry points, command line, data folder, logging; builds every object by constructor.
@org.jspecify.annotations.NullMarked
package vn.sovang.launch;
