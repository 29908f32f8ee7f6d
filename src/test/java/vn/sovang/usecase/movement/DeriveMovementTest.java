package vn.sovang.usecase.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.Level;
import vn.sovang.model.Refusal;
import vn.sovang.model.movement.Movement;
import vn.sovang.model.movement.MovementTask;
import vn.sovang.model.movement.PlanSection;
import vn.sovang.rule.Regimes;
import vn.sovang.store.Stores;
import vn.sovang.usecase.MovementRoom;
import vn.sovang.usecase.registry.Renaming;
import vn.sovang.usecase.round.MovementDetail;

@SuppressWarnings("NullAway.Init") // filled before each test
class DeriveMovementTest {
    @TempDir
    private Path folder;

    private MovementRoom room;
    private DeriveMovement deriving;

    @BeforeEach
    void open() throws Refusal {
        room = new MovementRoom(folder);
        deriving = new DeriveMovement(
                Stores.of(room.database), room.editing, room.catalogue, Regimes.load(), room.journal);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void theOfficesNameStandsWhereTheParentsDid() throws Refusal {
        ChildPlan asked = deriving.suggested(room.province().movement().id());
        assertThat(asked.issuer()).isEqualTo(MovementRoom.COMMUNE);
        assertThat(asked.level()).isEqualTo(Level.COMMUNE);
        ChildDraft draft = deriving.draft(asked);
        assertThat(draft.changes())
                .contains(new ChildDraft.Change(
                        "Tổng hợp, báo cáo " + MovementRoom.PROVINCE, "Tổng hợp, báo cáo " + MovementRoom.COMMUNE));
        assertThat(room.movements.all()).as("only looked at").hasSize(1);
    }

    @Test
    void aChildHasAllOfItsParentUnderNewNamesAndABaseOnItsPlan() throws Refusal {
        Movement parent = room.province().movement();
        Movement child = deriving.derive(new ChildPlan(
                parent.id(),
                MovementRoom.COMMUNE,
                Level.COMMUNE,
                new Renaming(Map.of(MovementRoom.PROVINCE, MovementRoom.COMMUNE, "tỉnh Sông Trà", "xã Mường Khoa"))));
        assertThat(child.parentId()).isEqualTo(parent.id());
        assertThat(child.planNumber()).isEmpty();
        assertThat(child.planIssuer()).isEqualTo(MovementRoom.COMMUNE);
        assertThat(child.contents()).containsExactly("Trồng cây dọc các tuyến đường của xã Mường Khoa");
        PlannedMovement planned = room.editing.find(child.id());
        assertThat(planned.plan().texts(PlanSection.BASE))
                .containsExactly(
                        "Kế hoạch số 12/KH-TW ngày 01 tháng 3 năm 2026, triển khai tại " + MovementRoom.PROVINCE,
                        "Thực hiện Kế hoạch số 45/KH-UBND ngày 20 tháng 4 năm 2026 của " + MovementRoom.PROVINCE
                                + " về phát động phong trào thi đua “Sông Trà xanh”");
        assertThat(planned.plan().texts(PlanSection.AIM)).containsExactly("Phát huy sức mạnh Nhân dân xã Mường Khoa");
        assertThat(planned.plan().conditions()).hasSize(1);
        assertThat(planned.items()).hasSize(1);
        MovementDetail detail = MovementDetail.read(Stores.of(room.database), child.id());
        assertThat(detail.tasks())
                .extracting(MovementTask::text)
                .containsExactly("Tổng hợp, báo cáo " + MovementRoom.COMMUNE);
        assertThat(detail.terms()).hasSize(1);
        room.undo().undoLatest();
        assertThat(room.movements.all()).containsExactly(parent);
    }

    @Test
    void namesOfAwardsKeepTheirWords() throws Refusal {
        long parent = room.province().movement().id();
        ChildDraft draft = deriving.draft(new ChildPlan(
                parent,
                MovementRoom.COMMUNE,
                Level.COMMUNE,
                new Renaming(Map.of("Ủy ban nhân dân tỉnh", "Ủy ban nhân dân xã"))));
        assertThat(draft.planned().plan().groups(PlanSection.STANDARD))
                .containsExactly(Map.entry(
                        "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
                        List.of("Dẫn đầu phong trào do Ủy ban nhân dân xã Sông Trà phát động")));
    }

    @Test
    void namesThatTakeEachOthersPlaceAreChangedOnce() {
        Renaming swap = new Renaming(Map.of("tỉnh", "xã", "xã", "thôn"));
        assertThat(swap.apply("Từ tỉnh đến xã, xãy", List.of())).isEqualTo("Từ xã đến thôn, xãy");
    }

    @Test
    void aNameThatBeginsASentenceKeepsItsCapital() {
        Renaming renaming = new Renaming(Map.of("thành phố Bắc Kạn", "phường Sông Cầu"));
        assertThat(renaming.apply("Thành phố Bắc Kạn đoàn kết; cả thành phố Bắc Kạn", List.of()))
                .isEqualTo("Phường Sông Cầu đoàn kết; cả phường Sông Cầu");
    }

    @Test
    void aParentWithoutBasesLendsTheLawsOfToday() throws Refusal {
        Movement bare = room.editing.add("Hè xanh");
        assertThat(deriving.draft(deriving.suggested(bare.id()))
                        .planned()
                        .plan()
                        .texts(PlanSection.BASE))
                .hasSizeGreaterThan(1)
                .first()
                .asString()
                .contains("Luật");
    }

    @Test
    void awardsBelowTheIssuersLevelAreLeftOutAndNamed() throws Refusal {
        ChildDraft draft =
                deriving.draft(deriving.suggested(room.province().movement().id()));
        assertThat(draft.planned().movement().awardCodes()).containsExactly("BK_TINH", "GK_XA");
        assertThat(draft.awardsLeftOut()).containsExactly("Giấy khen của Giám đốc Sở");
    }

    @Test
    void aPlanNobodyIssuesIsRefused() throws Refusal {
        long parent = room.province().movement().id();
        assertThatThrownBy(() -> deriving.draft(new ChildPlan(parent, " ", Level.COMMUNE, Renaming.NONE)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--issuer");
    }
}
