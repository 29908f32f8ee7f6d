package vn.sovang.ui.movement.follow;

import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.UnitScore;
import vn.sovang.model.registry.AssessmentGrade;
import vn.sovang.ui.Status;
import vn.sovang.ui.Tasks;
import vn.sovang.ui.movement.MovementTab;
import vn.sovang.usecase.movement.MovementStandings;
import vn.sovang.usecase.movement.UnitStanding;

/// Chấm điểm: units under the movement's scale, their ranking, and how a sheet becomes a year's assessment.
public final class ScoresTab implements MovementTab, ScoresActions {
    private final FollowWork work;
    private final ScoresView view;

    /// A tab over one store.
    public ScoresTab(FollowJobs jobs, Tasks tasks, Status status) {
        work = new FollowWork(jobs, tasks, status, this::shown);
        view = new ScoresView(this);
    }

    @Override
    public String title() {
        return FollowText.text("scores.title");
    }

    @Override
    public Node node() {
        return view.root();
    }

    @Override
    public void show(Movement movement) {
        work.take(movement);
    }

    @Override
    public void clear() {
        work.take(null);
        view.empty();
    }

    private void shown(MovementStandings followed) {
        view.show(followed, work.today().getYear());
    }

    @Override
    public void score(List<UnitScore> scores) {
        work.save(() -> work.jobs().follow().score(scores), "");
    }

    @Override
    public void pasted(List<UnitScore> scores, int outside) {
        String beyond = outside == 0 ? "" : FollowText.text("scores.outside", outside);
        work.saveCounted(
                () -> work.jobs().follow().score(scores),
                changed -> FollowText.text("scores.pasted", scores.size(), changed) + beyond);
    }

    @Override
    public void vote(UnitStanding unit, @Nullable Integer votes) {
        work.save(() -> work.jobs().follow().change(unit.member().voted(votes)), "");
    }

    @Override
    public void assess(UnitStanding unit, int year, AssessmentGrade grade, String reason) {
        work.save(
                () -> work.jobs()
                        .assess()
                        .take(unit.member().movementId(), unit.unit().id(), year, grade, reason),
                FollowText.text("scores.assessed", unit.unit().name(), Integer.toString(year)));
    }

    @Override
    public void say(String sentence) {
        work.status().say(sentence);
    }
}
