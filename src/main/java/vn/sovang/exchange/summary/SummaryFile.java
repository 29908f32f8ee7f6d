package vn.sovang.exchange.summary;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.AwardFamily;
import vn.sovang.model.Level;
import vn.sovang.model.Sex;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.meeting.Denominator;
import vn.sovang.model.meeting.VoteMethod;
import vn.sovang.model.round.NominationStatus;
import vn.sovang.model.round.TierKind;

/// Tệp tổng hợp of a round, as it goes up: format `vn.sovang.summary`, version 1, described by the schema
/// `summary-1.schema.json`. Holds no ID number.
///
/// @param createdOn day it was put together
/// @param nominations those that count (not rejected, returned or withdrawn), in their order
public record SummaryFile(
        @JsonProperty("format") String format,
        @JsonProperty("version") int version,
        @JsonProperty("createdOn") LocalDate createdOn,
        @JsonProperty("office") OfficePart office,
        @JsonProperty("movement") MovementPart movement,
        @JsonProperty("round") RoundPart round,
        @JsonProperty("regime") RegimePart regime,
        @JsonProperty("tiers") List<TierPart> tiers,
        @JsonProperty("nominations") List<NominationPart> nominations,
        @JsonProperty("counts") CountsPart counts) {
    /// Name of the format.
    public static final String FORMAT = "vn.sovang.summary";

    /// Version written, and the newest that is read.
    public static final int VERSION = 1;

    public SummaryFile {
        tiers = List.copyOf(tiers);
        nominations = List.copyOf(nominations);
        require(format, createdOn, office, movement, round, regime, counts);
    }

    /// The office that sends.
    public record OfficePart(
            @JsonProperty("name") String name,
            @JsonProperty("parentName") String parentName,
            @JsonProperty("abbreviation") String abbreviation,
            @JsonProperty("place") String place,
            @JsonProperty("level") Level level) {
        public OfficePart {
            require(name, parentName, abbreviation, place, level);
        }
    }

    /// The movement and its plan.
    public record MovementPart(
            @JsonProperty("title") String title,
            @JsonProperty("planNumber") String planNumber,
            @JsonProperty("planDate") @Nullable LocalDate planDate,
            @JsonProperty("planIssuer") String planIssuer) {
        public MovementPart {
            require(title, planNumber, planIssuer);
        }
    }

    /// The round.
    public record RoundPart(
            @JsonProperty("name") String name,
            @JsonProperty("ordinal") int ordinal,
            @JsonProperty("year") int year,
            @JsonProperty("receivedOn") @Nullable LocalDate receivedOn) {
        public RoundPart {
            require(name);
        }
    }

    /// The legal regime the round goes by.
    public record RegimePart(
            @JsonProperty("code") String code,
            @JsonProperty("name") String name) {
        public RegimePart {
            require(code, name);
        }
    }

    /// A tier with the meetings held in it.
    public record TierPart(
            @JsonProperty("ordinal") int ordinal,
            @JsonProperty("kind") TierKind kind,
            @JsonProperty("name") String name,
            @JsonProperty("meetings") List<MeetingPart> meetings) {
        public TierPart {
            require(kind, name);
            meetings = List.copyOf(meetings);
        }
    }

    /// A meeting.
    ///
    /// @param heldBy unit or body that met
    /// @param threshold percent, null where no rule gives one
    public record MeetingPart(
            @JsonProperty("heldBy") String heldBy,
            @JsonProperty("startsAt") @Nullable LocalDateTime startsAt,
            @JsonProperty("members") int members,
            @JsonProperty("present") int present,
            @JsonProperty("method") VoteMethod method,
            @JsonProperty("denominator") Denominator denominator,
            @JsonProperty("threshold") @Nullable BigDecimal threshold) {
        public MeetingPart {
            require(heldBy, method, denominator);
            threshold = plain(threshold);
        }
    }

    /// One subject, the award asked for and the votes it got.
    ///
    /// @param position order in the file, 1 and up
    /// @param proposer unit that proposes
    public record NominationPart(
            @JsonProperty("position") int position,
            @JsonProperty("proposer") String proposer,
            @JsonProperty("subject") SubjectPart subject,
            @JsonProperty("award") AwardPart award,
            @JsonProperty("achievement") String achievement,
            @JsonProperty("posthumous") boolean posthumous,
            @JsonProperty("status") NominationStatus status,
            @JsonProperty("votes") List<VotePart> votes) {
        public NominationPart {
            require(proposer, subject, award, achievement, status);
            votes = List.copyOf(votes);
        }
    }

    /// Whom the award is asked for.
    ///
    /// @param birth ISO text of a year, month or day; null while unknown
    public record SubjectPart(
            @JsonProperty("kind") SubjectKind kind,
            @JsonProperty("name") String name,
            @JsonProperty("sex") @Nullable Sex sex,
            @JsonProperty("birth") @Nullable String birth,
            @JsonProperty("ethnicity") String ethnicity,
            @JsonProperty("post") String post,
            @JsonProperty("unit") String unit) {
        public SubjectPart {
            require(kind, name, ethnicity, post, unit);
        }
    }

    /// The award asked for.
    public record AwardPart(
            @JsonProperty("code") String code,
            @JsonProperty("name") String name,
            @JsonProperty("family") AwardFamily family,
            @JsonProperty("level") Level level) {
        public AwardPart {
            require(code, name, family, level);
        }
    }

    /// The ballot of one tier.
    ///
    /// @param ratio percent of agreement with at most two decimals
    public record VotePart(
            @JsonProperty("tier") int tier,
            @JsonProperty("issued") int issued,
            @JsonProperty("returned") int returned,
            @JsonProperty("valid") int valid,
            @JsonProperty("agree") int agree,
            @JsonProperty("disagree") int disagree,
            @JsonProperty("other") int other,
            @JsonProperty("excluded") int excluded,
            @JsonProperty("ratio") BigDecimal ratio,
            @JsonProperty("passes") boolean passes) {
        public VotePart {
            require(ratio);
            ratio = ratio.signum() == 0 ? BigDecimal.ZERO : stripped(ratio);
        }
    }

    /// How many of what, over all nominations of the file.
    ///
    /// @param collectives without the households
    public record CountsPart(
            @JsonProperty("total") int total,
            @JsonProperty("collectives") int collectives,
            @JsonProperty("households") int households,
            @JsonProperty("people") int people,
            @JsonProperty("byAward") List<AwardCountPart> byAward) {
        public CountsPart {
            byAward = List.copyOf(byAward);
        }
    }

    /// How many of one award.
    ///
    /// @param collectives without the households
    public record AwardCountPart(
            @JsonProperty("code") String code,
            @JsonProperty("name") String name,
            @JsonProperty("collectives") int collectives,
            @JsonProperty("households") int households,
            @JsonProperty("people") int people) {
        public AwardCountPart {
            require(code, name);
        }

        /// All subjects of the award.
        public int total() {
            return collectives + households + people;
        }
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null ? null : stripped(number);
    }

    /// 66.50 and 66.5 are one value, and must be equal after a round trip.
    private static BigDecimal stripped(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static void require(@Nullable Object... values) {
        for (Object value : values) {
            if (value == null) {
                throw new IllegalArgumentException("a value of the summary is missing");
            }
        }
    }
}
