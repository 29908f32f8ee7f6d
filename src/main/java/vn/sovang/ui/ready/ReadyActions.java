package vn.sovang.ui.ready;

import java.time.LocalDate;
import java.util.List;
import vn.sovang.model.dossier.ReceivedItem;
import vn.sovang.model.meeting.AskedOpinion;
import vn.sovang.model.meeting.PublicNotice;
import vn.sovang.model.round.GivenCause;
import vn.sovang.model.round.RouteEvent;
import vn.sovang.usecase.ready.ReadyLine;

/// What the clerk can ask of the screen Sẵn sàng gửi?.
interface ReadyActions {
    /// The day something happened on unless another is typed.
    LocalDate today();

    /// Marks the lines as in place, or no longer so when all of them were.
    void toggle(List<ReadyLine> lines);

    /// Keeps what was handed in, in its particulars.
    void take(ReceivedItem item, ReadyLine line);

    /// Writes why the lines may stay as they are.
    void because(List<ReadyLine> lines, String reason);

    /// Keeps an opinion asked for.
    void ask(AskedOpinion opinion);

    /// Keeps a public notice.
    void publish(PublicNotice notice);

    /// Takes the simplified procedure; an empty ground goes back.
    void simplify(String ground);

    /// Records what befell a dossier.
    void happened(RouteEvent event);

    /// Refuses a nomination.
    void refuse(long nominationId, LocalDate day, List<GivenCause> causes);

    /// Goes to where a row is mended, or marks it.
    void mend(ReadyRow row);

    /// Completes the dossier.
    void complete();

    /// Shows the diary of returns, or the items again.
    void diary(boolean shown);
}
