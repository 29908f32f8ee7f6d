package vn.sovang.usecase.movement;

import java.time.LocalDate;
import vn.sovang.model.movement.Movement;
import vn.sovang.text.OfficialDate;

/// A movement's plan as other papers cite it.
final class CitedPlan {
    private CitedPlan() {}

    /// `"Kế hoạch số 23/KH-UBND ngày 26 tháng 10 năm 2021 của Ủy ban nhân dân tỉnh về phát động phong trào …"`. What is
    /// not known has dots to write on.
    static String of(Movement movement) {
        LocalDate day = movement.planDate();
        String subject = movement.planSubject();
        String about = subject.isEmpty()
                ? "phát động " + (movement.kind().isEmpty() ? "phong trào thi đua" : movement.kind()) + " “"
                        + movement.title() + "”"
                : subject.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + subject.substring(1);
        return "Kế hoạch số "
                + (movement.planNumber().isEmpty() ? "……" : movement.planNumber())
                + " "
                + (day == null ? "ngày … tháng … năm …" : OfficialDate.full(day))
                + " của "
                + (movement.planIssuer().isEmpty() ? "……" : movement.planIssuer())
                + (about.startsWith("về ") ? " " : " về ")
                + about;
    }
}
