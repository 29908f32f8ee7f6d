package vn.sovang.exchange.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.registry.PersonClass;
import vn.sovang.model.registry.UnitClass;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.text.Fold;

/// Understands kinds, classes and awards by name, by the name a receiver gives them, or by a receiver's code.
final class ReceiverCodes {
    private final Map<String, SubjectKind> kinds = new HashMap<>();
    private final Map<String, PersonClass> personClasses = new HashMap<>();
    private final Map<String, UnitClass> unitClasses = new HashMap<>();
    private final Map<String, UnitKind> unitKinds = new HashMap<>();
    private final Map<String, String> awards = new HashMap<>();

    ReceiverCodes(List<ReceiverProfile> profiles, AwardCatalogue catalogue) {
        for (SubjectKind kind : SubjectKind.values()) {
            kinds.put(Fold.of(kind.label()), kind);
        }
        for (PersonClass personClass : PersonClass.values()) {
            personClasses.put(key(personClass.label()), personClass);
        }
        for (UnitClass unitClass : UnitClass.values()) {
            unitClasses.put(key(unitClass.label()), unitClass);
        }
        for (UnitKind kind : UnitKind.values()) {
            unitKinds.put(key(kind.label()), kind);
        }
        for (ReceiverProfile profile : profiles) {
            profile.kinds().forEach(kind -> put(kinds, kind.code(), kind.name(), kind.kind()));
            profile.personClasses().forEach(it -> put(personClasses, it.code(), it.name(), it.personClass()));
            profile.unitClasses().forEach(it -> put(unitClasses, it.code(), it.name(), it.unitClass()));
            profile.awards().forEach(award -> {
                String own = award.award();
                awards.put(award.code(), own == null ? award.name() : catalogue.nameOf(own));
            });
        }
    }

    /// The kind of subject, null when the words name none.
    @Nullable
    SubjectKind kind(String words) {
        return words.isEmpty() ? null : kinds.get(Fold.of(words));
    }

    /// The statistics class of a person, null when the words name none.
    @Nullable
    PersonClass personClass(String words) {
        return words.isEmpty() ? null : personClasses.get(key(words));
    }

    /// The statistics class of a collective, null when the words name none.
    @Nullable
    UnitClass unitClass(String words) {
        return words.isEmpty() ? null : unitClasses.get(key(words));
    }

    /// The kind of a collective, null when the words name none.
    @Nullable
    UnitKind unitKind(String words) {
        return unitKinds.get(key(words));
    }

    /// The name behind a receiver's code of an award; other words stay as they are.
    String awardWords(String words) {
        return awards.getOrDefault(words, words);
    }

    private static <T> void put(Map<String, T> map, String code, String name, T value) {
        map.put(key(code), value);
        map.putIfAbsent(key(name), value);
    }

    /// "Cơ quan Đảng và các tổ chức chính trị, xã hội" and "Cơ quan Đảng, tổ chức chính trị - xã hội" are one class.
    private static String key(String words) {
        String folded = Fold.of(words);
        return folded.isEmpty() || Character.isDigit(folded.charAt(0))
                ? folded
                : folded.replaceAll("\\b(va|cac)\\b", " ").replaceAll(" +", " ").strip();
    }
}
