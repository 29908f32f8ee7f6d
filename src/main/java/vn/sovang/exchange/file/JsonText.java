package vn.sovang.exchange.file;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.sovang.model.due.DueRule;

/// JSON of this program: indented, properties in the records' order, and read within limits.
public final class JsonText {
    /// Largest document read, in bytes.
    public static final int MOST_BYTES = 50 << 20;

    private static final int DEEPEST = 20;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBER = 40;
    private static final long MOST_TOKENS = 20_000_000;

    /// Immutable and shared, as the library means it.
    public static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxDocumentLength(MOST_BYTES)
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNameLength(LONGEST_NAME)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .build())
            .addMixIn(DueRule.class, AsNotation.class)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /// For people and the audit trail, where a missing value need not be named.
    private static final JsonMapper BRIEF = MAPPER.rebuild()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private JsonText() {}

    /// A rule of due days stands in files as its notation.
    private abstract static class AsNotation {
        @JsonValue
        abstract String notation();

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static DueRule stored(String text) {
            return DueRule.stored(text);
        }
    }

    /// A record, list or map as indented JSON; nulls are left out, dates are ISO 8601 text.
    public static String of(Object value) {
        return BRIEF.writeValueAsString(value);
    }
}
