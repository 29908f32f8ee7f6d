package vn.sovang.exchange.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sovang.exchange.file.JsonText;

/// What was read of a plan as JSON, for other programs.
public final class PlanReadingJson {
    private PlanReadingJson() {}

    /// The fields in the order of the parts, each with its lines.
    ///
    /// @param movementId the movement that was stored, 0 when none was
    public static String write(PlanReading reading, long movementId) {
        Map<String, Object> out = new LinkedHashMap<>();
        if (movementId != 0) {
            out.put("movement", movementId);
        }
        out.put("lines", reading.lines().size());
        out.put("damaged", reading.damaged());
        out.put("fields", reading.fields().stream().map(PlanReadingJson::field).toList());
        return JsonText.of(out);
    }

    private static Map<String, Object> field(PlanField field) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("part", field.part().name());
        if (!field.group().isEmpty()) {
            out.put("group", field.group());
        }
        out.put("value", field.value());
        if (!field.codes().isEmpty()) {
            out.put("codes", field.codes());
        }
        out.put("lines", List.of(field.firstLine(), field.lastLine()));
        out.put("passage", field.passage());
        out.put("certain", field.certain());
        return out;
    }
}
