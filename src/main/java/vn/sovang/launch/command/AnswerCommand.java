package vn.sovang.launch.command;

import picocli.CommandLine.Option;
import vn.sovang.launch.open.Assembly;

/// A command on a data folder that has an answer: told in words, or with `--json` to another program. Every command
/// that only reads is one.
public abstract class AnswerCommand extends StoreCommand {
    @Option(names = "--json", description = "in JSON")
    private boolean json;

    protected abstract Answer answer(Assembly assembly) throws Exception;

    @Override
    protected final void run(Assembly assembly) throws Exception {
        answer(assembly).print(console().out(), json);
    }
}
