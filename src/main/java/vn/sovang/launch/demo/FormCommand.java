package vn.sovang.launch.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.sovang.launch.command.Answer;
import vn.sovang.launch.command.ExitCode;
import vn.sovang.launch.command.RootCommand;
import vn.sovang.rule.FormCatalogue;
import vn.sovang.rule.FormEntry;

/// `form list`, `form sample NAME --out FILE`.
@Command(
        name = "form",
        mixinStandardHelpOptions = true,
        description = "Các mẫu văn bản.",
        subcommands = {FormCommand.ListForms.class, FormCommand.Sample.class})
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class FormCommand {
    /// `form list`.
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Các mẫu văn bản và căn cứ của từng mẫu.")
    static final class ListForms implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Option(names = "--json", description = "in JSON")
        private boolean json;

        @Override
        public Integer call() {
            List<FormEntry> all = FormCatalogue.load().all();
            List<String> words = all.stream().flatMap(ListForms::words).toList();
            new Answer(all, words).print(RootCommand.of(spec).console().out(), json);
            return ExitCode.DONE;
        }

        private static Stream<String> words(FormEntry entry) {
            return Stream.concat(
                    Stream.of(
                            "%-28s %s".formatted(entry.code(), entry.title()),
                            "%-28s   %s%s".formatted("", entry.basis(), mark(entry.verified()))),
                    entry.templates().stream().map(one -> "%-28s   %s: %s, %s%s"
                            .formatted("", one.number(), one.title(), one.article(), mark(one.verified()))));
        }

        private static String mark(boolean verified) {
            return verified ? "" : " (chưa đối chiếu)";
        }
    }

    /// `form sample NAME --out FILE`.
    @Command(
            name = "sample",
            mixinStandardHelpOptions = true,
            description = "In một mẫu với số liệu của cơ quan mẫu, ra PDF hoặc Word theo đuôi tệp.")
    static final class Sample implements Callable<Integer> {
        @Spec
        private CommandSpec spec;

        @Parameters(paramLabel = "NAME", description = "tên mẫu (xem form list)")
        private String name;

        @Option(names = "--out", required = true, paramLabel = "FILE", description = "tệp .pdf hoặc .docx")
        private Path out;

        @Override
        public Integer call() throws Exception {
            new FormSamples("bac-kan").write(name, out);
            RootCommand.of(spec)
                    .console()
                    .out()
                    .println(out + ": mẫu " + name + " với số liệu mẫu, tên người là hư cấu");
            return ExitCode.DONE;
        }
    }
}
