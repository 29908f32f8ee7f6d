package vn.sovang.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.sovang.exchange.file.JsonText;
import vn.sovang.exchange.summary.SummaryAssembler;
import vn.sovang.exchange.summary.SummaryFile;
import vn.sovang.exchange.summary.SummaryJson;
import vn.sovang.model.Level;
import vn.sovang.model.round.NominationStatus;

/// Holds the summary's records and its published schema together.
class SummarySchemaTest {
    private static final String RESOURCE = "summary-1.schema.json";

    private final String text = read();
    private final JsonNode root = JsonText.MAPPER.readTree(text);
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text, InputFormat.JSON);

    @Test
    void everyPropertyOfTheRecordsStandsInTheSchemaAndTheOtherWayRound() {
        assertThat(names(root.path("properties"))).isEqualTo(properties(SummaryFile.class));
        List<String> parts = new ArrayList<>();
        for (Class<?> part : SummaryFile.class.getDeclaredClasses()) {
            JsonNode definition = root.path("$defs").path(part.getSimpleName());
            assertThat(names(definition.path("properties")))
                    .as(part.getSimpleName())
                    .isEqualTo(properties(part));
            parts.add(part.getSimpleName());
        }
        assertThat(names(root.path("$defs"))).containsExactlyInAnyOrderElementsOf(parts);
    }

    @Test
    void everyPropertyIsRequiredAndOnlyNullableOnesMayBeNull() {
        for (Class<?> part : SummaryFile.class.getDeclaredClasses()) {
            JsonNode definition = root.path("$defs").path(part.getSimpleName());
            List<String> required = new ArrayList<>();
            definition.path("required").forEach(name -> required.add(name.asString()));
            assertThat(required).isEqualTo(properties(part));
            assertThat(definition.path("additionalProperties").asBoolean(true)).isFalse();
            for (RecordComponent component : part.getRecordComponents()) {
                boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
                JsonNode type =
                        definition.path("properties").path(component.getName()).path("type");
                assertThat(type.isArray())
                        .as(part.getSimpleName() + "." + component.getName())
                        .isEqualTo(nullable);
            }
        }
    }

    @Test
    void namesOfEnumsAreThoseOfTheModel() {
        JsonNode level =
                root.path("$defs").path("OfficePart").path("properties").path("level");
        assertThat(strings(level.path("enum")))
                .isEqualTo(Arrays.stream(Level.values()).map(Enum::name).toList());
        JsonNode status =
                root.path("$defs").path("NominationPart").path("properties").path("status");
        assertThat(strings(status.path("enum")))
                .isEqualTo(Arrays.stream(NominationStatus.values())
                        .filter(NominationStatus::counts)
                        .map(Enum::name)
                        .toList());
    }

    @Test
    void noPropertyIsAnIdNumber() {
        for (Class<?> part : SummaryFile.class.getDeclaredClasses()) {
            assertThat(properties(part)).doesNotContainAnyElementsOf(Set.of("idNumber", "cccd", "residence"));
        }
    }

    @Test
    void whatIsWrittenIsValid() throws Exception {
        String written =
                new String(SummaryJson.bytes(SummaryAssembler.assemble(Summaries.source())), StandardCharsets.UTF_8);

        assertThat(schema.validate(written, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "version" : 1               | "version" : 2
            "kind" : "PERSON"           | "kind" : "ROBOT"
            "birth" : "1966"            | "birth" : "19/7/1998"
            "total" : 4                 | "total" : -1
            "proposer" :                | "idNumber" :
            "createdOn" : "2021-09-30"  | "createdOn" : 20210930
            "startsAt" : "2021-09-07T14 | "startsAt" : "14 gio
            """)
    void whatIsWrongIsNotValid(String right, String wrong) throws Exception {
        String written =
                new String(SummaryJson.bytes(SummaryAssembler.assemble(Summaries.source())), StandardCharsets.UTF_8);
        assertThat(written).contains(right);

        assertThat(schema.validate(written.replace(right, wrong), InputFormat.JSON))
                .isNotEmpty();
    }

    private static List<String> properties(Class<?> part) {
        return Arrays.stream(part.getRecordComponents())
                .map(component -> {
                    JsonProperty property =
                            Objects.requireNonNull(component.getAccessor().getAnnotation(JsonProperty.class));
                    assertThat(property.value()).isEqualTo(component.getName());
                    return property.value();
                })
                .toList();
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }

    private static List<String> strings(JsonNode array) {
        List<String> out = new ArrayList<>();
        array.forEach(node -> out.add(node.asString()));
        return out;
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(SummaryFile.class.getResourceAsStream(RESOURCE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
