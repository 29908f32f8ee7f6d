package vn.sovang.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Values as JSON text, for `--json` on the command line and for the audit trail.
public final class JsonText {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private JsonText() {}

    /// A record, list or map as indented JSON; nulls are left out, dates are ISO 8601 text.
    public static String of(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
