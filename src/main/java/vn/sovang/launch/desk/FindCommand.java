package vn.sovang.launch.desk;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.sovang.launch.command.Answer;
import vn.sovang.launch.command.AnswerCommand;
import vn.sovang.launch.open.Assembly;

/// `find TEXT`.
@Command(
        name = "find",
        description =
                "Tìm người, tập thể, quyết định, đề nghị, phong trào, đợt xét; gõ không dấu, chữ cái đầu, năm, số đều được.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class FindCommand extends AnswerCommand {
    private static final int LIMIT = 50;

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "điều cần tìm")
    private String[] words;

    @Override
    protected Answer answer(Assembly assembly) {
        return Answer.ofEach(
                assembly.stores().search().find(String.join(" ", words), LIMIT),
                hit -> String.join("\t", hit.kind().label(), hit.title(), hit.detail()),
                "Không tìm thấy gì. Hãy thử ít chữ hơn, hoặc chữ cái đầu của tên.");
    }
}
