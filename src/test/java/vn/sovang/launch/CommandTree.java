package vn.sovang.launch;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.sovang.launch.command.Console;

/// All commands there are, by their words, such as `round list`.
public final class CommandTree {
    private static final CommandLine ROOT = root();

    private CommandTree() {}

    public static List<String> leaves() {
        List<String> names = new ArrayList<>();
        leaves(ROOT, "", names);
        return names;
    }

    public static CommandLine at(String name) {
        CommandLine command = ROOT;
        for (String word : name.split(" ")) {
            command = Objects.requireNonNull(command.getSubcommands().get(word), word);
        }
        return command;
    }

    /// The words of a command with a value for each argument it must have.
    public static Object[] words(String name, Values values) throws Exception {
        List<Object> words = new ArrayList<>(List.of((Object[]) name.split(" ")));
        for (ArgSpec arg : at(name).getCommandSpec().args()) {
            if (arg.required() || insideRequired(arg.group())) {
                if (arg instanceof OptionSpec option) {
                    words.add(option.longestName());
                }
                if (arg.arity().max() > 0) {
                    words.add(values.of(arg));
                }
            }
        }
        return words.toArray();
    }

    /// What an argument is given.
    @FunctionalInterface
    public interface Values {
        Object of(ArgSpec arg) throws Exception;
    }

    /// Of arguments that exclude each other the first is given.
    private static boolean insideRequired(@Nullable ArgGroupSpec group) {
        return group != null && group.multiplicity().min() > 0;
    }

    private static CommandLine root() {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
        return SoVang.commandLine(new Console(nowhere, nowhere));
    }

    private static void leaves(CommandLine command, String name, List<String> names) {
        if (command.getSubcommands().isEmpty() && !name.isEmpty()) {
            names.add(name);
        }
        command.getSubcommands()
                .forEach((word, inner) -> leaves(inner, name.isEmpty() ? word : name + " " + word, names));
    }
}
