package vn.sovang.model.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Letterhead;
import vn.sovang.text.Nfc;

/// Tập thể, hộ gia đình: a unit of the registry. Never deleted, closed by date.
///
/// @param code short code of the office's own, may be empty
/// @param name full name in running text, such as "Trung tâm Y tế thành phố Bắc Kạn"
/// @param shortName as lists show it, such as "Trung tâm Y tế thành phố"
/// @param parentId unit above, or null
/// @param proposes whether it sends nominations of its own; others go through the nearest unit above that does
/// @param letterhead head of its own papers
/// @param headPost post of its head in capitals or not, such as "Giám đốc"
/// @param headName name of its head; may be empty
/// @param profile đặc điểm, tình hình, for the collective's report; may be empty
/// @param functions chức năng, nhiệm vụ, for the collective's report; may be empty
/// @param validTo last day it exists, or null
/// @param successorId the unit that follows it when it is one
/// @param details what else the registry knows
public record Unit(
        long id,
        String code,
        String name,
        String shortName,
        UnitKind kind,
        @Nullable Long parentId,
        boolean proposes,
        Letterhead letterhead,
        String headPost,
        String headName,
        String profile,
        String functions,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Long successorId,
        UnitDetails details) {
    public Unit {
        code = Nfc.line(code);
        name = Nfc.line(name);
        shortName = Nfc.line(shortName);
        headPost = Nfc.line(headPost);
        headName = Nfc.line(headName);
        profile = Nfc.lines(profile);
        functions = Nfc.lines(functions);
    }

    /// A new unit of which only the name and the kind are known.
    public static Unit named(String name, UnitKind kind, @Nullable Long parentId, boolean proposes) {
        Letterhead letterhead = new Letterhead("", name.toUpperCase(java.util.Locale.ROOT), "", "");
        return new Unit(
                0,
                "",
                name,
                name,
                kind,
                parentId,
                proposes,
                letterhead,
                "",
                "",
                "",
                "",
                null,
                null,
                null,
                UnitDetails.UNKNOWN);
    }

    /// The same unit under another id.
    public Unit withId(long newId) {
        return new Unit(
                newId,
                code,
                name,
                shortName,
                kind,
                parentId,
                proposes,
                letterhead,
                headPost,
                headName,
                profile,
                functions,
                validFrom,
                validTo,
                successorId,
                details);
    }

    /// The same unit under another.
    public Unit withParent(@Nullable Long newParentId) {
        return placed(newParentId, validTo, successorId);
    }

    /// The same unit with other bounds: the unit above, its last day and the unit that follows it.
    public Unit placed(@Nullable Long newParentId, @Nullable LocalDate newValidTo, @Nullable Long newSuccessorId) {
        return new Unit(
                id,
                code,
                name,
                shortName,
                kind,
                newParentId,
                proposes,
                letterhead,
                headPost,
                headName,
                profile,
                functions,
                validFrom,
                newValidTo,
                newSuccessorId,
                details);
    }

    /// The same unit under another name, with what goes by it.
    public Unit renamed(
            String newName, String newShortName, Letterhead newLetterhead, String newHeadPost, String newHeadName) {
        return new Unit(
                id,
                code,
                newName,
                newShortName,
                kind,
                parentId,
                proposes,
                newLetterhead,
                newHeadPost,
                newHeadName,
                profile,
                functions,
                validFrom,
                validTo,
                successorId,
                details);
    }

    /// The same unit of which something else is known.
    public Unit withDetails(UnitDetails newDetails) {
        return new Unit(
                id,
                code,
                name,
                shortName,
                kind,
                parentId,
                proposes,
                letterhead,
                headPost,
                headName,
                profile,
                functions,
                validFrom,
                validTo,
                successorId,
                newDetails);
    }

    /// Whether it exists on that day.
    public boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /// What it counts as in the statistics.
    public UnitClass statisticsClass() {
        UnitClass said = details.statisticsClass();
        return said == null ? UnitClass.usualOf(kind) : said;
    }
}
