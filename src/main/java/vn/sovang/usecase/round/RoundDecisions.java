package vn.sovang.usecase.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.PlannedDecision;
import vn.sovang.model.dossier.Paper;
import vn.sovang.model.dossier.PaperKind;
import vn.sovang.model.dossier.PaperPlace;
import vn.sovang.model.round.NominationResult;

/// What has been decided on a round, and what has been typed of decisions still to come.
///
/// @param planned what has been typed, by award
/// @param results known, by nomination
/// @param decisions by id, those of the results
/// @param grants by id, those of the results
public record RoundDecisions(
        Map<String, PlannedDecision> planned,
        Map<Long, NominationResult> results,
        Map<Long, Decision> decisions,
        Map<Long, Grant> grants) {
    /// What became of a nomination, if it is known.
    public Optional<NominationResult> result(long nominationId) {
        return Optional.ofNullable(results.get(nominationId));
    }

    /// What a nomination was given, if anything.
    public Optional<Grant> grant(long nominationId) {
        return result(nominationId).map(NominationResult::grantId).map(grants::get);
    }

    /// The decision that decided on a nomination, if one did.
    public Optional<Decision> decision(long nominationId) {
        return result(nominationId).map(NominationResult::decisionId).map(decisions::get);
    }

    /// The decision recorded for an award of the round: the latest that gave it.
    public Optional<Decision> ofAward(String awardCode) {
        return results.values().stream()
                .filter(result -> Optional.ofNullable(result.grantId())
                        .map(grants::get)
                        .filter(grant -> awardCode.equals(grant.awardCode()))
                        .isPresent())
                .map(NominationResult::decisionId)
                .filter(Objects::nonNull)
                .max(Long::compare)
                .map(decisions::get);
    }

    /// Whether a decision gave another award of the round than this one.
    public boolean givesBeside(long decisionId, String awardCode) {
        return results.values().stream()
                .filter(result -> Long.valueOf(decisionId).equals(result.decisionId()))
                .map(NominationResult::grantId)
                .filter(Objects::nonNull)
                .map(grants::get)
                .filter(Objects::nonNull)
                .anyMatch(grant -> !awardCode.equals(grant.awardCode()));
    }

    /// What has been typed of the decision on an award.
    public PlannedDecision plannedOf(long roundId, String awardCode) {
        return planned.getOrDefault(awardCode, PlannedDecision.blank(roundId, awardCode));
    }

    /// The papers of the round, those of recorded decisions with the number and day of the decision: they stand in one
    /// place only, whoever prints or cites them.
    List<Paper> numbered(long roundId, List<Paper> papers) {
        List<Paper> all = new ArrayList<>();
        for (Paper paper : papers) {
            all.add(recorded(paper.place())
                    .map(decision -> paper.numbered(decision.number(), decision.date()))
                    .orElse(paper));
        }
        grants.values().stream()
                .map(Grant::awardCode)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(code -> {
                    PaperPlace place = place(code);
                    if (all.stream().noneMatch(paper -> paper.place().equals(place))) {
                        recorded(place)
                                .map(decision ->
                                        Paper.blank(roundId, place).numbered(decision.number(), decision.date()))
                                .ifPresent(all::add);
                    }
                });
        return List.copyOf(all);
    }

    /// The same with something typed anew.
    RoundDecisions with(PlannedDecision typed) {
        Map<String, PlannedDecision> all = new HashMap<>(planned);
        all.put(typed.awardCode(), typed);
        return new RoundDecisions(all, results, decisions, grants);
    }

    /// The paper of the decision on an award.
    public static PaperPlace place(String awardCode) {
        return new PaperPlace(0, PaperKind.DECISION, null, null, awardCode);
    }

    private Optional<Decision> recorded(PaperPlace place) {
        return place.kind() == PaperKind.DECISION ? ofAward(place.variant()) : Optional.empty();
    }
}
