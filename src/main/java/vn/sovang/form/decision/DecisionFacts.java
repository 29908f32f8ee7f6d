package vn.sovang.form.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.form.base.NumberAndDate;
import vn.sovang.model.Signatory;
import vn.sovang.model.movement.Movement;
import vn.sovang.rule.LegalBase;
import vn.sovang.rule.Regime;

/// What a decision of commendation says: one award, given to one or many.
///
/// @param authority who decides, in running text: the post ("Chủ tịch Ủy ban nhân dân thành phố Bắc Kạn"), or the organ
/// where a body decides
/// @param byBody a body decides and not a post: only then the signature keeps its "TM." (mẫu 1.2, ghi chú 6)
/// @param organisation law on local government of the decision's day (see [vn.sovang.rule.OrganisationLaws]), null
/// where the organ is none of local government
/// @param otherBases further bases without "Căn cứ" and closing mark, such as the province's regulation
/// @param movement null for merit of a year
/// @param ordinal number of the movement's round
/// @param period of a title, such as "năm 2021"; empty where the award names none
/// @param achievement after "đã có thành tích"; empty says the movement, and nothing for a title
/// @param span time of the achievement of a commendation, such as "năm 2021" or "từ ngày ... đến ngày ..."; empty where
/// the decision names none. Later achievements count from its end (NĐ 152/2025/NĐ-CP, Điều 33 khoản 7)
/// @param awardCode the one award
/// @param grants who gets it, in any order; all numbers are counted from it
/// @param paid whether money goes with the award; without it the decision has no such article
/// @param fund where the money comes from, in running text; empty prints dots
/// @param executors who carry it out besides those commended, in running text; none prints dots
/// @param recipients besides "Như Điều ..." and the file
/// @param filing unit that keeps the copy, after "Lưu: VT"
public record DecisionFacts(
        NumberAndDate head,
        String authority,
        boolean byBody,
        Regime regime,
        @Nullable LegalBase organisation,
        List<String> otherBases,
        @Nullable Movement movement,
        int ordinal,
        String period,
        String achievement,
        String span,
        Proposal proposal,
        String awardCode,
        List<Granted> grants,
        boolean paid,
        String fund,
        List<String> executors,
        List<String> recipients,
        Signatory signatory,
        String filing) {
    /// @throws IllegalArgumentException when a subject is proposed for another award
    public DecisionFacts {
        otherBases = List.copyOf(otherBases);
        grants = List.copyOf(grants);
        executors = List.copyOf(executors);
        recipients = List.copyOf(recipients);
        for (Granted grant : grants) {
            if (!grant.nomination().awardCode().equals(awardCode)) {
                throw new IllegalArgumentException("one decision gives one award: " + awardCode + ", not "
                        + grant.nomination().awardCode());
            }
        }
    }
}
