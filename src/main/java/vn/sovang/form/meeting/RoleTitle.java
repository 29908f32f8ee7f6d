package vn.sovang.form.meeting;

import java.util.Locale;
import vn.sovang.model.meeting.BodyRole;

/// What a member is called in papers: a council has a Chủ tịch where a steering committee has a Trưởng ban.
public final class RoleTitle {
    private RoleTitle() {}

    /// @param organ who meets, in running text
    public static String of(BodyRole role, String organ) {
        if (!organ.toLowerCase(Locale.ROOT).startsWith("hội đồng")) {
            return role.label();
        }
        return switch (role) {
            case CHAIR -> "Chủ tịch Hội đồng";
            case VICE_CHAIR -> "Phó Chủ tịch Hội đồng";
            case MEMBER -> role.label();
            case SECRETARY -> "Thư ký Hội đồng";
        };
    }
}
