package vn.sovang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every text of every record of the domain goes through the gate, whoever makes the record: a new field that forgets
/// it fails here.
class TextGateTest {
    /// Codes and digests of the program's own, and words of the journal, which no paper prints.
    private static final Set<String> OWN_CODES = Set.of(
            "Attachment.sha256",
            "Attachment.mediaType",
            "AuditEntry.actor",
            "AuditEntry.subject",
            "AuditEntry.action",
            "AuditEntry.before",
            "AuditEntry.after",
            "Award.code",
            "Award.name",
            "Award.shortName",
            "Award.authority",
            "Award.article",
            "Ballot.lowerAward",
            "Binned.name",
            "FindingReason.rule",
            "FindingReason.actor",
            "GapReason.line",
            "GapReason.faults",
            "Grant.awardCode",
            "ImportRun.sourceSha256",
            "LawOverride.key",
            "LawOverride.subject",
            "Nomination.awardCode",
            "Outcome.awardCode",
            "Paper.fingerprint",
            "Paper.file",
            "PaperPlace.variant",
            "PlannedDecision.awardCode",
            "Pledge.awardCode",
            "ReceivedItem.fingerprint",
            "Round.regimeCode",
            "RowChange.table",
            "Step.actor",
            "Step.action",
            "Step.about",
            "TitleRegistration.awardCode",
            "Wrong.why");

    static Stream<RecordComponent> texts() throws Exception {
        List<RecordComponent> texts = new ArrayList<>();
        for (Class<?> type : ModelValuesTest.classes().toList()) {
            texts.addAll(textsOf(type));
        }
        assertThat(texts).hasSizeGreaterThan(150);
        return texts.stream();
    }

    private static List<RecordComponent> textsOf(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type.getRecordComponents())
                        .filter(part -> part.getType() == String.class && !OWN_CODES.contains(name(part)))
                        .toList()
                : List.of();
    }

    private static String name(RecordComponent part) {
        return part.getDeclaringRecord().getSimpleName() + "." + part.getName();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatNoPaperCanCarryIsTakenOut(RecordComponent text) throws Exception {
        RecordComponent[] parts = text.getDeclaringRecord().getRecordComponents();
        Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Stream.of(parts)
                .map(part -> part.getName().equals(text.getName()) ? "A\u0007\u202E\uD800B" : plain(part.getType()))
                .toArray();
        Constructor<?> constructor = text.getDeclaringRecord().getDeclaredConstructor(types);
        constructor.setAccessible(true);
        text.getAccessor().setAccessible(true);
        assertThat(text.getAccessor().invoke(constructor.newInstance(values)))
                .as(name(text))
                .isEqualTo("AB");
    }

    private static @Nullable Object plain(Class<?> type) {
        return switch (type.getName()) {
            case "java.lang.String" -> "A";
            case "boolean" -> false;
            case "long" -> 1L;
            case "int" -> 1;
            case "java.util.List" -> List.of();
            case "java.util.Set" -> Set.of();
            case "java.util.Map" -> Map.of();
            default -> type.isEnum() ? type.getEnumConstants()[0] : null;
        };
    }
}
