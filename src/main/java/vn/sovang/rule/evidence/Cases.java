package vn.sovang.rule.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sovang.model.Award;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.round.AchievementReport;
import vn.sovang.model.round.Nomination;
import vn.sovang.model.round.PastAward;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Recognition;

/// Makes the cases of a round out of what was read of it. Awards named alike are looked up in the catalogue once.
public final class Cases {
    private final Setting setting;
    private final Map<Long, Person> people;
    private final Map<Long, Unit> units;
    private final Map<Long, History> personHistory;
    private final Map<Long, History> unitHistory;
    private final Map<String, Optional<String>> codes = new HashMap<>();

    /// @param people of the registry by id
    /// @param units of the registry by id
    /// @param personHistory by person
    /// @param unitHistory by unit
    public Cases(
            Setting setting,
            Map<Long, Person> people,
            Map<Long, Unit> units,
            Map<Long, History> personHistory,
            Map<Long, History> unitHistory) {
        this.setting = setting;
        this.people = people;
        this.units = units;
        this.personHistory = personHistory;
        this.unitHistory = unitHistory;
    }

    /// The case of a nomination nothing has come of yet.
    public Case of(Nomination nomination, AchievementReport report) {
        return of(nomination, report, 0);
    }

    /// The case of a nomination.
    ///
    /// @param grantId what came of this very nomination, which is no history for it; 0 while nothing has
    public Case of(Nomination nomination, AchievementReport report, long grantId) {
        Long personId = nomination.personId();
        Long unitId = nomination.unitId();
        History ofUnit =
                (unitId == null ? History.NONE : unitHistory.getOrDefault(unitId, History.NONE)).without(grantId);
        History own = !nomination.kind().isPerson()
                ? ofUnit
                : (personId == null ? History.NONE : personHistory.getOrDefault(personId, History.NONE))
                        .without(grantId);
        Award award = setting.catalogue().byCode(nomination.awardCode()).orElse(null);
        return new Case(
                setting,
                nomination,
                award,
                report,
                personId == null ? null : people.get(personId),
                unitId == null ? null : units.get(unitId),
                own,
                ofUnit,
                titles(own, report));
    }

    private List<HeldTitle> titles(History history, AchievementReport report) {
        List<HeldTitle> titles = new ArrayList<>();
        for (HeldGrant held : history.grants()) {
            boolean revoked = held.decision() != null && held.decision().revokedById() != null;
            String code = held.grant().awardCode();
            if (!revoked) {
                Optional.ofNullable(code)
                        .or(() -> code(held.grant().awardName()))
                        .ifPresent(known -> titles.add(HeldTitle.of(known, held)));
            }
        }
        for (PastAward quoted : report.pastAwards()) {
            code(quoted.awardName())
                    .filter(code -> history.grants().stream()
                            .noneMatch(held -> held.year() == quoted.year() && code.equals(codeOf(held))))
                    .ifPresent(code -> titles.add(HeldTitle.of(code, quoted)));
        }
        titles.sort(Comparator.comparingInt(HeldTitle::year).reversed());
        return titles;
    }

    private String codeOf(HeldGrant held) {
        String code = held.grant().awardCode();
        return code == null ? code(held.grant().awardName()).orElse("") : code;
    }

    private Optional<String> code(String name) {
        AwardCatalogue catalogue = setting.catalogue();
        return codes.computeIfAbsent(name, words -> switch (catalogue.recognise(words, List.of())) {
            case Recognition.Exact exact -> Optional.of(exact.award().code());
            case Recognition.ByAlias alias -> Optional.of(alias.award().code());
            default -> Optional.empty();
        });
    }
}
