/// What a feature of the program brings: its jobs, its screens, its commands.
@org.jspecify.annotations.NullMarked
package vn.sovang.launch.feature;
