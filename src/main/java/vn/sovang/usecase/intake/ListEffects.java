package vn.sovang.usecase.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What taking a list in did to the store, counted as it was done; the window and the command line say it alike.
///
/// @param added how many of each kind are new
/// @param changed entries that learnt something
/// @param known rows that brought nothing the store did not have, or an earlier row had not brought
/// @param aside wrong rows, which were not taken in
public record ListEffects(Map<Kind, Integer> added, int changed, int known, int aside) {
    public ListEffects {
        added = Map.copyOf(added);
    }

    /// What a list can add.
    public enum Kind {
        /// a collective or household
        UNIT("tập thể"),
        /// a person
        PERSON("cá nhân"),
        /// a nomination of the round
        NOMINATION("đề nghị"),
        /// an award of the history
        GRANT("kết quả khen thưởng"),
        /// a recognised initiative
        INITIATIVE("sáng kiến");

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    /// How many of that kind are new.
    public int added(Kind kind) {
        return added.getOrDefault(kind, 0);
    }

    /// `"thêm 3 tập thể, 20 cá nhân; bổ sung 4 mục; 2 dòng đã có đủ"`.
    public String words() {
        List<String> words = new ArrayList<>();
        String fresh = java.util.Arrays.stream(Kind.values())
                .filter(kind -> added(kind) > 0)
                .map(kind -> added(kind) + " " + kind.label)
                .collect(Collectors.joining(", "));
        words.add(fresh.isEmpty() ? "không thêm mục nào" : "thêm " + fresh);
        if (changed > 0) {
            words.add("bổ sung %d mục".formatted(changed));
        }
        if (known > 0) {
            words.add("%d dòng đã có đủ".formatted(known));
        }
        if (aside > 0) {
            words.add("để lại %d dòng sai".formatted(aside));
        }
        return String.join("; ", words);
    }
}
