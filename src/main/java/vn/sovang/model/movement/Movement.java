package vn.sovang.model.movement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Level;
import vn.sovang.text.Nfc;

/// Phong trào thi đua, as its plan launched it.
///
/// @param title the full quoted title, without quotes
/// @param briefTitle as papers call it, such as "phòng, chống và chiến thắng đại dịch COVID-19"
/// @param kind as it stands before the title, such as "phong trào thi đua đặc biệt"
/// @param planNumber number and symbol of the plan, such as "23/KH-UBND"
/// @param planIssuer organ that issued the plan, in running text
/// @param planSubject what the plan is about, after its issuer's name
/// @param start first day of the movement, null when the plan names none
/// @param end last day, null while open
/// @param endCondition words of an open end; may be empty
/// @param criteriaSource where the criteria stand, such as "phần IV Kế hoạch số 23/KH-UBND"
/// @param dossierSource where the dossier's parts stand
/// @param parentId the movement above that this one carries out, null when there is none in the store
/// @param closing what ended it, null until the clerk enters the announcement
public record Movement(
        long id,
        String title,
        String briefTitle,
        String kind,
        String slogan,
        String launcher,
        Level level,
        String planNumber,
        @Nullable LocalDate planDate,
        String planIssuer,
        String planSubject,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        String endCondition,
        List<String> contents,
        List<String> criteria,
        List<String> awardCodes,
        String criteriaSource,
        String dossierSource,
        @Nullable Long parentId,
        @Nullable MovementClosing closing) {
    public Movement {
        title = Nfc.line(title);
        briefTitle = Nfc.line(briefTitle);
        kind = Nfc.line(kind);
        slogan = Nfc.line(slogan);
        launcher = Nfc.line(launcher);
        planNumber = Nfc.line(planNumber);
        planIssuer = Nfc.line(planIssuer);
        planSubject = Nfc.line(planSubject);
        endCondition = Nfc.line(endCondition);
        criteriaSource = Nfc.line(criteriaSource);
        dossierSource = Nfc.line(dossierSource);
        contents = contents.stream().map(Nfc::line).toList();
        criteria = criteria.stream().map(Nfc::line).toList();
        awardCodes = List.copyOf(awardCodes);
    }

    /// The same movement under another id.
    public Movement withId(long newId) {
        return new Movement(
                newId,
                title,
                briefTitle,
                kind,
                slogan,
                launcher,
                level,
                planNumber,
                planDate,
                planIssuer,
                planSubject,
                start,
                end,
                endCondition,
                contents,
                criteria,
                awardCodes,
                criteriaSource,
                dossierSource,
                parentId,
                closing);
    }

    /// The same movement, ended by an announcement; null takes the announcement back.
    public Movement closedBy(@Nullable MovementClosing announcement) {
        return new Movement(
                id,
                title,
                briefTitle,
                kind,
                slogan,
                launcher,
                level,
                planNumber,
                planDate,
                planIssuer,
                planSubject,
                start,
                end,
                endCondition,
                contents,
                criteria,
                awardCodes,
                criteriaSource,
                dossierSource,
                parentId,
                announcement);
    }

    /// The same movement, offering these awards.
    public Movement offering(List<String> codes) {
        return new Movement(
                id,
                title,
                briefTitle,
                kind,
                slogan,
                launcher,
                level,
                planNumber,
                planDate,
                planIssuer,
                planSubject,
                start,
                end,
                endCondition,
                contents,
                criteria,
                codes,
                criteriaSource,
                dossierSource,
                parentId,
                closing);
    }

    /// The last day there is: the announced one, else the plan's; null while open.
    public @Nullable LocalDate lastDay() {
        return closing == null ? end : closing.on();
    }

    /// Whether nominations are still taken in on that day.
    public boolean runsOn(LocalDate day) {
        LocalDate last = lastDay();
        return (start == null || !day.isBefore(start)) && (last == null || !day.isAfter(last));
    }
}
