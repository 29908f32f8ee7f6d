package vn.sovang.launch.command;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import vn.sovang.exchange.file.JsonText;

/// What a command found out or did, once for programs and once for people.
///
/// @param json what [JsonText] writes
/// @param words the same in lines
public record Answer(Object json, List<String> words) {
    public Answer(Object json, String sentence) {
        this(json, List.of(sentence));
    }

    /// A line for each.
    ///
    /// @param none the line when there is nothing
    public static <T> Answer ofEach(List<T> all, Function<T, String> line, String none) {
        return new Answer(all, lines(all, line, none));
    }

    public static <T> List<String> lines(List<T> all, Function<T, String> line, String none) {
        return all.isEmpty() ? List.of(none) : all.stream().map(line).toList();
    }

    public void print(PrintStream out, boolean asJson) {
        (asJson ? List.of(JsonText.of(json)) : words).forEach(out::println);
    }
}
