package vn.sovang.usecase.round;

import org.jspecify.annotations.Nullable;
import vn.sovang.model.round.RouteEventKind;

/// Tình trạng của một hồ sơ on its route, as its latest event left it.
public enum DossierState {
    /// đơn vị chưa gửi, hoặc vòng chưa hoàn tất
    EXPECTED("Chưa nhận"),
    /// đã nhận, chưa kiểm tra
    RECEIVED("Đã nhận"),
    /// đang kiểm tra
    CHECKING("Đang kiểm tra"),
    /// đã trả, chờ bổ sung
    RETURNED("Đã trả, chờ bổ sung"),
    /// đã nhận bổ sung
    ADDED("Đã nhận bổ sung"),
    /// hoàn tất, chưa gửi
    COMPLETED("Đã hoàn tất"),
    /// đã gửi cấp trên
    SENT("Đã gửi cấp trên"),
    /// cấp trên trả lại
    SENT_BACK("Cấp trên trả lại");

    private final String label;

    DossierState(String label) {
        this.label = label;
    }

    /// Name shown to people.
    public String label() {
        return label;
    }

    /// @param latest what befell the whole dossier last, null when nothing did
    public static DossierState after(@Nullable RouteEventKind latest) {
        return switch (latest) {
            case RECEIVED -> RECEIVED;
            case CHECKING -> CHECKING;
            case RETURNED -> RETURNED;
            case ADDED -> ADDED;
            case COMPLETED -> COMPLETED;
            case SENT -> SENT;
            case SENT_BACK -> SENT_BACK;
            case REFUSED -> throw new IllegalArgumentException("befalls a nomination, not a dossier");
            case null -> EXPECTED;
        };
    }

    /// Whether such an event may follow.
    ///
    /// @param unit whether it is a unit's dossier, not a body's
    public boolean allows(RouteEventKind next, boolean unit) {
        return switch (next) {
            case RECEIVED -> this == EXPECTED;
            case CHECKING -> unit && (this == RECEIVED || this == ADDED);
            case RETURNED -> unit && (this == RECEIVED || this == CHECKING || this == ADDED);
            case ADDED -> unit && this == RETURNED;
            case COMPLETED -> !unit && (this == EXPECTED || this == RECEIVED || this == SENT_BACK);
            case SENT -> !unit && this == COMPLETED;
            case SENT_BACK -> !unit && this == SENT;
            case REFUSED -> true;
        };
    }
}
