package vn.sovang.ui.registry.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Attachment;
import vn.sovang.model.Level;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.model.decision.Recall;
import vn.sovang.model.decision.RecallState;
import vn.sovang.text.OfficialDate;

/// A grant as the timeline shows it, computed once when loaded.
///
/// @param year shown beside the first grant of a year only; else empty
/// @param decision number and date, and the organ; a sentence when there is none
record GrantLine(
        HeldGrant held,
        String year,
        String award,
        String decision,
        boolean decided,
        String level,
        String reason,
        List<Attachment> scans)
        implements EntryLine<HeldGrant> {
    @Override
    public HeldGrant entry() {
        return held;
    }

    @Override
    public long id() {
        return held.grant().id();
    }

    @Override
    public String title() {
        return award;
    }

    @Override
    public List<Words> words() {
        List<Words> words = new ArrayList<>();
        words.add(new Words(decision, decided ? "small-text" : "missing-text"));
        words.addAll(Words.small(Stream.of(level, scans.isEmpty() ? "" : HistoryText.text("grant.scans", scans.size()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "))));
        if (!reason.isEmpty()) {
            words.add(new Words(reason, "reason-text"));
        }
        return words;
    }

    /// In one line: "2021 · Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh".
    String brief() {
        return yearOf(held) + " · " + award;
    }

    /// The lines of a timeline.
    ///
    /// @param grants the latest first
    /// @param scans of each grant, in the same order
    static List<GrantLine> of(List<HeldGrant> grants, List<List<Attachment>> scans) {
        List<GrantLine> lines = new ArrayList<>();
        String before = "";
        for (int i = 0; i < grants.size(); i++) {
            HeldGrant held = grants.get(i);
            String year = yearOf(held);
            Level level = held.grant().level();
            lines.add(new GrantLine(
                    held,
                    year.equals(before) ? "" : year,
                    held.grant().awardName() + standing(held),
                    decisionOf(held.decision()),
                    held.decision() != null,
                    level == null ? "" : level.label(),
                    held.grant().reason(),
                    scans.get(i)));
            before = year;
        }
        return lines;
    }

    /// A revoked grant stays in the history, and says so.
    private static String standing(HeldGrant held) {
        Recall recall = held.grant().recall();
        if (recall != null) {
            return " – " + recall.state().label();
        }
        return held.inForce() ? "" : " – " + RecallState.REVOKED.label();
    }

    private static String yearOf(HeldGrant held) {
        return held.year() == 0 ? HistoryText.text("grant.noYear") : Integer.toString(held.year());
    }

    private static String decisionOf(@Nullable Decision decision) {
        if (decision == null) {
            return HistoryText.text("grant.noDecision");
        }
        LocalDate date = decision.date();
        List<String> parts = new ArrayList<>();
        if (!decision.number().isEmpty()) {
            parts.add(HistoryText.text("grant.decision", decision.number()));
        }
        if (date != null) {
            parts.add(HistoryText.text("grant.day", OfficialDate.brief(date)));
        }
        if (!decision.authority().isEmpty()) {
            parts.add(decision.authority());
        }
        return String.join(" · ", parts);
    }
}
