package vn.sovang.launch.feature;

import java.util.List;
import vn.sovang.launch.open.Assembly;

/// A part of the program that a clerk would name: it makes its own jobs, and brings its screens and its commands.
///
/// Its jobs are static methods of its class that make them over an open data folder, so that other features and
/// commands ask for them by the feature's name.
public interface Feature {
    /// Says which screens show its places.
    default void screens(Screens screens, Assembly folder, ScreenTools tools) {}

    /// Its commands, each for [picocli.CommandLine#addSubcommand(Object)].
    default List<Object> commands() {
        return List.of();
    }
}
