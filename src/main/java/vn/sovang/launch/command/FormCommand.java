package vn.sovang.launch.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.sovang.exchange.file.JsonText;
import vn.sovang.rule.FormCatalogue;
import vn.sovang.rule.FormEntry;
import vn.sovang.rule.FormTemplate;

/// `form list`, `form sample NAME --out FILE`.
@Command(
        name = "form",
        mixinStandardHelpOptions = true,
        description = "Các mẫu văn bản.",
        subcommands = {FormCommand.ListForms.class, FormCommand.Sample.class})
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class FormCommand {
    @ParentCommand
    private RootCommand root;

    /// `form list`.
    @Command(name = "list", mixinStandardHelpOptions = true, description = "Các mẫu văn bản và căn cứ của từng mẫu.")
    static final class ListForms implements Callable<Integer> {
        private static final String UNVERIFIED = " (chưa đối chiếu)";

        @ParentCommand
        private FormCommand form;

        @Option(names = "--json", description = "in JSON")
        private boolean json;

        @Override
        public Integer call() {
            Console console = form.root.console();
            List<FormEntry> all = FormCatalogue.load().all();
            if (json) {
                console.out().println(JsonText.of(all));
                return ExitCode.DONE;
            }
            for (FormEntry entry : all) {
                console.out().printf("%-28s %s%n", entry.code(), entry.title());
                console.out().printf("%-28s   %s%s%n", "", entry.basis(), entry.verified() ? "" : UNVERIFIED);
                entry.templates().forEach(template -> print(console, template));
            }
            return ExitCode.DONE;
        }

        private static void print(Console console, FormTemplate template) {
            console.out()
                    .printf(
                            "%-28s   %s: %s, %s%s%n",
                            "",
                            template.number(),
                            template.title(),
                            template.article(),
                            template.verified() ? "" : UNVERIFIED);
        }
    }

    /// `form sample NAME --out FILE`.
    @Command(
            name = "sample",
            mixinStandardHelpOptions = true,
            description = "In một mẫu với số liệu của cơ quan mẫu, ra PDF hoặc Word theo đuôi tệp.")
    static final class Sample implements Callable<Integer> {
        @ParentCommand
        private FormCommand form;

        @Parameters(paramLabel = "NAME", description = "tên mẫu (xem form list)")
        private String name;

        @Option(names = "--out", required = true, paramLabel = "FILE", description = "tệp .pdf hoặc .docx")
        private Path out;

        @Override
        public Integer call() throws Exception {
            Console console = form.root.console();
            new FormSamples("bac-kan").write(name, out);
            console.out().println(out + ": mẫu " + name + " với số liệu mẫu, tên người là hư cấu");
            return ExitCode.DONE;
        }
    }
}
