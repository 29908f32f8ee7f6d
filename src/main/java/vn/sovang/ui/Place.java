package vn.sovang.ui;

import vn.sovang.model.ListKind;

/// A place of the window one can go to. Features ask the [Navigator] for a place; they never know each other.
public sealed interface Place {
    /// Bàn làm việc
    record Desk() implements Place {}

    /// Đợt xét, with the nomination to select (0 for none)
    record RoundPlace(long roundId, long nominationId) implements Place {}

    /// Lập đợt xét: the form of a new movement and its round
    record NewRound() implements Place {}

    /// Phong trào, with the movement to select (0 for none)
    record Movements(long movementId) implements Place {}

    /// Nạp danh sách into a round
    record ImportList(long roundId) implements Place {}

    /// Họp xét of a round
    record Meetings(long roundId) implements Place {}

    /// Hồ sơ, xem trước of a round
    record Dossier(long roundId) implements Place {}

    /// Sẵn sàng gửi? of a round
    record Ready(long roundId) implements Place {}

    /// Quyết định của đợt
    record RoundDecisions(long roundId) implements Place {}

    /// Quỹ khen thưởng
    record Fund() implements Place {}

    /// Gửi tỉnh
    record Province(long roundId) implements Place {}

    /// Tập thể, with the unit to select (0 for none)
    record Units(long unitId) implements Place {}

    /// Cá nhân, with the person to select (0 for none)
    record People(long personId) implements Place {}

    /// Quyết định khen thưởng, with the decision to select (0 for none)
    record Decisions(long decisionId) implements Place {}

    /// Trùng người?, with the pair to show (0 and 0 for the first)
    record SamePeople(long firstId, long secondId) implements Place {}

    /// Thùng rác, các thao tác gần đây
    record Bin() implements Place {}

    /// Nạp danh sách into the registry: any kind but nominations
    record Intake(ListKind kind) implements Place {}

    /// Quy định
    record Law() implements Place {}

    /// Thiết lập
    record Setup() implements Place {}
}
