package vn.sovang.form.submission;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.MovementPhrase;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.round.Nomination;
import vn.sovang.rule.AwardCatalogue;

/// Hồ sơ a unit sent, as the papers about it speak of it.
///
/// @param unit who sent it, in running text
/// @param submission head of the submission it came with; null where it came without
/// @param ordinal number of the round
/// @param received null while unknown
/// @param nominations what it asks for
public record SentDossier(
        String unit,
        @Nullable NumberAndDate submission,
        Movement movement,
        int ordinal,
        @Nullable LocalDate received,
        List<Nomination> nominations) {
    public SentDossier {
        nominations = List.copyOf(nominations);
    }

    /// `"hồ sơ đề nghị khen thưởng trong phong trào thi đua ... (đợt 1)"`; the line feed is where its sense breaks.
    String titled(AwardCatalogue catalogue) {
        return "hồ sơ đề nghị " + MovementPhrase.asked(nominations, catalogue) + " trong "
                + MovementPhrase.titled(movement, ordinal);
    }

    /// As [#titled(AwardCatalogue)] in one line, with the unit and its submission.
    String cited(AwardCatalogue catalogue) {
        return MovementPhrase.oneLine(titled(catalogue)) + " của " + unit
                + (submission == null
                        ? ""
                        : " (kèm theo Tờ trình số " + submission.cited() + " " + submission.dateText() + ")");
    }
}
