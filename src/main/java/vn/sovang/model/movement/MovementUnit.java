package vn.sovang.model.movement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sovang.text.Nfc;

/// Đơn vị tham gia phong trào: how far a unit has come with a movement, once per unit.
///
/// @param assignedOn day it was given the movement, null while unknown
/// @param launchedOn ngày phát động ở đơn vị, null before
/// @param planNumber number and symbol of its own plan; may be empty
/// @param registeredOn day its registration (đăng ký thi đua) came, null before
/// @param registration document of the registration; may be empty
/// @param votes phiếu bầu that decided between equal scores, null where there was no vote
public record MovementUnit(
        long id,
        long movementId,
        long unitId,
        @Nullable LocalDate assignedOn,
        @Nullable LocalDate launchedOn,
        String planNumber,
        @Nullable LocalDate planDate,
        @Nullable LocalDate registeredOn,
        String registration,
        @Nullable Integer votes,
        String note)
        implements FollowUp {
    public MovementUnit {
        planNumber = Nfc.line(planNumber);
        registration = Nfc.line(registration);
        note = Nfc.lines(note);
    }

    /// A unit that was given the movement on that day; nothing else is known.
    public static MovementUnit assigned(long movementId, long unitId, @Nullable LocalDate day) {
        return new MovementUnit(0, movementId, unitId, day, null, "", null, null, "", null, "");
    }

    @Override
    public MovementUnit withId(long newId) {
        return new MovementUnit(
                newId,
                movementId,
                unitId,
                assignedOn,
                launchedOn,
                planNumber,
                planDate,
                registeredOn,
                registration,
                votes,
                note);
    }

    /// The same unit, launched on that day.
    public MovementUnit launched(@Nullable LocalDate day) {
        return new MovementUnit(
                id, movementId, unitId, assignedOn, day, planNumber, planDate, registeredOn, registration, votes, note);
    }

    /// The same unit with its registration.
    public MovementUnit registered(@Nullable LocalDate day, String document) {
        return new MovementUnit(
                id, movementId, unitId, assignedOn, launchedOn, planNumber, planDate, day, document, votes, note);
    }

    /// The same unit with its votes.
    public MovementUnit voted(@Nullable Integer count) {
        return new MovementUnit(
                id,
                movementId,
                unitId,
                assignedOn,
                launchedOn,
                planNumber,
                planDate,
                registeredOn,
                registration,
                count,
                note);
    }
}
