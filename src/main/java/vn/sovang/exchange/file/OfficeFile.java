package vn.sovang.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import vn.sovang.model.Letterhead;
import vn.sovang.model.Office;
import vn.sovang.model.Signatory;
import vn.sovang.model.dossier.DossierItem;
import vn.sovang.model.meeting.Absence;
import vn.sovang.model.meeting.BodyMember;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.model.movement.ContributionKind;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementPlan;
import vn.sovang.model.movement.MovementTerm;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.model.round.PastAward;
import vn.sovang.model.round.TierKind;

/// A whole office with one movement and one round as data: what a sample office is built from. Units and bodies refer
/// to
/// each other by code.
///
/// @param note says that the people are made up
/// @param code name of the sample, such as "bac-kan"
/// @param plan what the movement's plan says besides the movement, null for nothing
/// @param tasks what the plan gives organs to do, null for nothing
/// @param terms the movement's calendar, null for nothing
/// @param awardNames what the office calls awards, by their code; null for the catalogue's names
/// @param follow what its units did in the movement, null for nothing
/// @param list file of the nomination list beside it
public record OfficeFile(
        String note,
        String code,
        Office office,
        List<Signatory> signatories,
        List<UnitEntry> units,
        List<BodyEntry> bodies,
        Movement movement,
        @Nullable MovementPlan plan,
        @Nullable List<TaskEntry> tasks,
        @Nullable List<MovementTerm> terms,
        @Nullable Map<String, String> awardNames,
        @Nullable FollowEntry follow,
        List<DossierItem> dossierItems,
        RoundEntry round,
        UnitMeetings unitMeeting,
        BodyMeeting bodyMeeting,
        String list,
        List<ReportEntry> reports) {
    /// Codes of the samples that ship with the program, the one shown first at the head.
    public static final List<String> SHIPPED =
            List.of("bac-kan", "lhh-binh-phuoc", "dong-nai", "so-ldtbxh-binh-phuoc", "ldld-lai-chau");

    private static final String FOLDER = "/vn/sovang/exchange/file/sample/";

    /// Reads a sample that ships with the program.
    ///
    /// @throws IllegalArgumentException when no sample has that code
    public static OfficeFile shipped(String code) {
        try (InputStream in = open(code + ".json")) {
            return JsonText.MAPPER
                    .rebuild()
                    .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .build()
                    .readValue(in, OfficeFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The nomination list that goes with the office, an xlsx or csv file.
    public InputStream openList() {
        return open(list);
    }

    private static InputStream open(String name) {
        InputStream in = OfficeFile.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalArgumentException("no sample " + name);
        }
        return in;
    }

    /// A unit of the office.
    ///
    /// @param parent code of the unit above, or null
    /// @param meeting its review meeting, null when it holds none
    public record UnitEntry(
            String code,
            String name,
            String shortName,
            UnitKind kind,
            @Nullable String parent,
            boolean proposes,
            Letterhead letterhead,
            String headPost,
            String headName,
            String profile,
            String functions,
            @Nullable UnitMeetingEntry meeting) {}

    /// What is particular to one unit's meeting.
    public record UnitMeetingEntry(
            String secretary, String secretaryPost, int members, int present, List<Absence> absences) {}

    /// A task of the plan.
    ///
    /// @param unit code of the unit it is, null where it is none of the office's
    public record TaskEntry(String organ, @Nullable String unit, String text, String rule) {}

    /// What the units did: every unit that proposes takes part.
    public record FollowEntry(
            LocalDate assignedOn, LocalDate launchedOn, List<GiftEntry> gifts, List<ExampleEntry> examples) {}

    /// What a unit gave.
    ///
    /// @param unit code of the unit
    /// @param value in đồng, null while not estimated
    public record GiftEntry(
            String unit,
            LocalDate date,
            ContributionKind kind,
            String item,
            @Nullable BigDecimal quantity,
            String measure,
            @Nullable Long value,
            String purpose) {}

    /// Somebody a unit told of.
    ///
    /// @param unit code of the unit
    public record ExampleEntry(String unit, String name, String title, String text, LocalDate toldOn) {}

    /// A body that reviews.
    public record BodyEntry(
            String code,
            String name,
            String shortName,
            Letterhead letterhead,
            Signatory signatory,
            String filing,
            List<BodyMember> members) {}

    /// The round.
    public record RoundEntry(
            String name,
            int ordinal,
            int year,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate deadline,
            List<TierEntry> tiers) {}

    /// A step of the round's route.
    ///
    /// @param body code of the body, null in the units' tier
    public record TierEntry(TierKind kind, @Nullable String body, String name, String addressee, String reviewedBy) {}

    /// What all units' meetings share.
    public record UnitMeetings(LocalDateTime startsAt, LocalDateTime endsAt, BigDecimal threshold) {}

    /// The body's meeting.
    ///
    /// @param turnedDown why the last of the list is turned down, null when everything passes
    public record BodyMeeting(
            String body,
            LocalDateTime startsAt,
            LocalDateTime endsAt,
            String place,
            String secretary,
            int present,
            List<Absence> absences,
            VoteMethod method,
            List<String> tellers,
            BigDecimal threshold,
            @Nullable String turnedDown) {}

    /// A report already written, found by its subject's name.
    public record ReportEntry(
            String subject, String duties, String results, String efforts, String effect, List<PastAward> pastAwards) {}
}
