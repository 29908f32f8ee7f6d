package vn.sovang.launch.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.launch.command.Answer;
import vn.sovang.launch.command.AnswerCommand;
import vn.sovang.launch.command.StoreCommand;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.ListKind;
import vn.sovang.model.Refusal;
import vn.sovang.usecase.intake.Imported;
import vn.sovang.usecase.intake.ListPreview;

/// `import units|people|nominations|history|initiatives FILE`, `import list`, `import undo ID`.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Nạp danh sách (xlsx, xls, docx, csv, tsv).",
        subcommands = {
            ImportCommand.Units.class,
            ImportCommand.People.class,
            ImportCommand.Nominations.class,
            ImportCommand.History.class,
            ImportCommand.Initiatives.class,
            ImportCommand.Runs.class,
            ImportCommand.Undo.class
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ImportCommand {
    /// What the commands that take in a list share.
    private abstract static class OfList extends StoreCommand {
        @Parameters(paramLabel = "FILE", description = "tệp danh sách")
        Path file;

        @Option(names = "--dry-run", description = "chỉ xem trước, không lưu")
        private boolean dryRun;

        @Option(names = "--json", description = "in JSON")
        private boolean json;

        abstract ListPreview preview(Assembly assembly) throws Refusal;

        @Override
        protected void run(Assembly assembly) throws Exception {
            ListPreview preview = preview(assembly);
            PreviewPrint print = new PreviewPrint(console(), json);
            if (dryRun || !json) {
                print.print(preview, 0);
            }
            if (!dryRun) {
                Imported imported = IntakeFeature.importList(assembly).apply(preview);
                long run = imported.run().id();
                if (json) {
                    print.print(preview, run);
                } else {
                    console().out().printf("%s (lần nạp %d). Hoàn tác: import undo %d%n", imported.words(), run, run);
                }
            }
        }
    }

    /// `import nominations FILE --round ID [--dry-run] [--json]`.
    @Command(name = "nominations", description = "Nạp danh sách đề nghị khen thưởng vào một đợt xét.")
    static final class Nominations extends OfList {
        @Option(names = "--round", paramLabel = "ID", description = "số của đợt xét; bỏ trống nếu chỉ có một đợt")
        private @Nullable Long round;

        @Override
        ListPreview preview(Assembly assembly) throws Refusal {
            Long into = round == null ? assembly.onlyRound().orElse(null) : round;
            return IntakeFeature.importList(assembly).preview(TableFiles.open(file), ListKind.NOMINATIONS, into);
        }
    }

    /// What `import units`, `import people`, `import history` and `import initiatives` share.
    private abstract static class Registry extends OfList {
        private final ListKind kind;

        @Option(names = "--list-wins", description = "chỗ nào khác sổ thì lấy theo danh sách; nếu không, giữ theo sổ")
        private boolean listWins;

        Registry(ListKind kind) {
            this.kind = kind;
        }

        @Override
        ListPreview preview(Assembly assembly) throws Refusal {
            ListPreview preview = IntakeFeature.importList(assembly).preview(TableFiles.open(file), kind, null);
            return listWins ? IntakeFeature.importList(assembly).listWins(preview, true) : preview;
        }
    }

    /// `import units FILE`.
    @Command(name = "units", description = "Nạp danh sách tập thể, hộ gia đình vào sổ.")
    static final class Units extends Registry {
        Units() {
            super(ListKind.UNITS);
        }
    }

    /// `import people FILE`.
    @Command(name = "people", description = "Nạp danh sách cá nhân vào sổ.")
    static final class People extends Registry {
        People() {
            super(ListKind.PEOPLE);
        }
    }

    /// `import history FILE`.
    @Command(name = "history", description = "Nạp kết quả khen thưởng của các quyết định cũ.")
    static final class History extends Registry {
        History() {
            super(ListKind.HISTORY);
        }
    }

    /// `import initiatives FILE`.
    @Command(name = "initiatives", description = "Nạp danh sách sáng kiến, đề tài được công nhận.")
    static final class Initiatives extends Registry {
        Initiatives() {
            super(ListKind.INITIATIVES);
        }
    }

    /// `import list`.
    @Command(name = "list", description = "Các lần nạp, lần mới nhất trước.")
    static final class Runs extends AnswerCommand {
        private static final int SHOWN = 50;

        @Override
        protected Answer answer(Assembly assembly) {
            return Answer.ofEach(
                    IntakeFeature.importRuns(assembly).latest().stream()
                            .limit(SHOWN)
                            .toList(),
                    run -> "%d\t%s\t%s\t%d dòng\t%s"
                            .formatted(
                                    run.id(),
                                    run.kind().label(),
                                    run.sourceName(),
                                    run.rows(),
                                    run.undoneAt() == null ? "" : "đã hoàn tác"),
                    "Chưa nạp danh sách nào.");
        }
    }

    /// `import undo ID`.
    @Command(name = "undo", description = "Hoàn tác cả một lần nạp.")
    static final class Undo extends StoreCommand {
        @Parameters(paramLabel = "ID", description = "số của lần nạp")
        private long run;

        @Override
        protected void run(Assembly assembly) throws Exception {
            IntakeFeature.importRuns(assembly).undo(run);
            console().out().printf("Đã hoàn tác lần nạp %d.%n", run);
        }
    }
}
