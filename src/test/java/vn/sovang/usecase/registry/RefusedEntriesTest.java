package vn.sovang.usecase.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Refusal;
import vn.sovang.model.SubjectKind;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.FundEntry;
import vn.sovang.model.decision.FundEntryKind;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.movement.ConditionResult;
import vn.sovang.model.movement.Contribution;
import vn.sovang.model.movement.ContributionKind;
import vn.sovang.model.movement.FollowUp;
import vn.sovang.model.movement.Inspection;
import vn.sovang.model.movement.MovementUnit;
import vn.sovang.model.movement.Pledge;
import vn.sovang.model.movement.Receipt;
import vn.sovang.model.movement.TermKind;
import vn.sovang.model.movement.TypicalExample;
import vn.sovang.model.movement.UnitScore;
import vn.sovang.model.registry.Assessment;
import vn.sovang.model.registry.AssessmentGrade;
import vn.sovang.model.registry.Conduct;
import vn.sovang.model.registry.DisciplineGrade;
import vn.sovang.model.registry.Hold;
import vn.sovang.model.registry.HoldKind;
import vn.sovang.model.registry.HoldOutcome;
import vn.sovang.model.registry.MaternityLeave;
import vn.sovang.model.registry.MemberResults;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.RecognisedInitiative;
import vn.sovang.model.registry.TitleRegistration;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.store.Stores;
import vn.sovang.usecase.FollowRoom;
import vn.sovang.usecase.RegistryRoom;
import vn.sovang.usecase.decision.KeepFund;

/// What cannot be is refused in words that say where, and nothing of it is stored; what just can be is taken.
class RefusedEntriesTest {
    private static final LocalDate TODAY = FollowRoom.TODAY;
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @TempDir
    private Path folder;

    private FollowRoom room;
    private RegistryRoom registry;
    private EditConduct conduct;
    private KeepFund fund;
    private long movement;
    private long unit;
    private long person;

    @BeforeEach
    void open() throws Refusal {
        room = new FollowRoom(folder);
        registry = room.registry;
        conduct = new EditConduct(Stores.of(registry.database), registry.journal);
        fund = new KeepFund(Stores.of(registry.database), registry.journal);
        movement = room.movement.id();
        unit = room.first.id();
        person = registry.person("Lò Mẩy", "1980").id();
    }

    @AfterEach
    void close() {
        room.close();
    }

    @TestFactory
    Stream<DynamicTest> followUps() {
        return Stream.of(
                refused("Ngày phát động 04/11/2026 ở sau hôm nay", launch(TOMORROW, null, null)),
                taken("phát động hôm nay, không phiếu nào", launch(TODAY, TODAY, 0)),
                refused("Ngày đăng ký 04/11/2026 ở sau hôm nay", launch(null, TOMORROW, null)),
                refused("Số phiếu không được âm", launch(null, null, -1)),
                refused("Chưa ghi đăng ký danh hiệu, hình thức nào", pledge("", 1)),
                refused("Số lượng đăng ký phải từ 1 trở lên", pledge("Giấy khen", 0)),
                taken("đăng ký một", pledge("Giấy khen", 1)),
                refused("Ngày nhận 04/11/2026 ở sau hôm nay", receipt(TOMORROW)),
                taken("nhận hôm nay", receipt(TODAY)),
                refused("Ngày kiểm tra 04/11/2026 ở sau hôm nay", inspection(TOMORROW, "Tốt", "", null, null)),
                refused("Ngày khắc phục xong 04/11/2026", inspection(TODAY, "Tốt", "", null, TOMORROW)),
                refused("Chưa ghi kết quả kiểm tra", inspection(TODAY, "", "", null, null)),
                refused(
                        "Hạn khắc phục 02/11/2026 ở trước ngày kiểm tra 03/11/2026",
                        inspection(TODAY, "", "Trồng dặm", YESTERDAY, null)),
                refused("Ngày khắc phục xong 02/11/2026 ở trước", inspection(TODAY, "Tốt", "", null, YESTERDAY)),
                taken("kiểm tra, khắc phục trong ngày", inspection(TODAY, "", "Trồng dặm", TODAY, TODAY)),
                refused("Chưa ghi gương của ai", example("", "Trồng rừng", "", null)),
                refused("Chưa ghi việc làm", example("Lò Mẩy", "", "", null)),
                refused("Ngày báo về 04/11/2026", example("Lò Mẩy", "Trồng rừng", "", TOMORROW)),
                taken("gương chỉ có nội dung", example("Lò Mẩy", "", "Trồng 3 ha rừng", TODAY)),
                refused("Kết quả không được âm", result("-0.1")),
                taken("kết quả không", result("0")));
    }

    @TestFactory
    Stream<DynamicTest> contributionsAndScores() {
        return Stream.of(
                refused("Ngày đóng góp 04/11/2026", gift(TOMORROW, ContributionKind.MONEY, "", null, 1L)),
                refused("Chưa ghi số tiền", gift(TODAY, ContributionKind.MONEY, "", null, 0L)),
                refused("Chưa ghi số tiền", gift(TODAY, ContributionKind.MONEY, "", null, null)),
                taken("một đồng", gift(TODAY, ContributionKind.MONEY, "", null, 1L)),
                refused("Số lượng đóng góp phải lớn hơn 0", gift(TODAY, ContributionKind.GOODS, "cây", "0", null)),
                refused("Chưa ghi hiện vật gì", gift(TODAY, ContributionKind.GOODS, "", "1", null)),
                refused("Giá trị đóng góp không được âm", gift(TODAY, ContributionKind.GOODS, "cây", "1", -1L)),
                taken("hiện vật không tính tiền", gift(TODAY, ContributionKind.GOODS, "cây", "0.5", 0L)),
                refused("Chưa ghi số ngày công", gift(TODAY, ContributionKind.DAYS, "", null, null)),
                taken("nửa ngày công", gift(TODAY, ContributionKind.DAYS, "", "0.5", null)),
                refused("Điểm tự chấm không được âm", score(0, "-1", null)),
                refused("Kết quả chấm không được âm", score(0, null, "-1")),
                refused("Điểm tự chấm 10,1 cao hơn điểm chuẩn 10 của “Ra quân đúng ngày”", score(0, "10.1", null)),
                refused("Điểm chấm 10,1 cao hơn điểm chuẩn 10", score(0, null, "10.1")),
                taken("đúng điểm chuẩn", score(0, "10", "10")),
                taken("kết quả của tiêu chí tính theo số lượng", score(1, "20", "300")),
                refused("Điểm tự chấm 20,5 cao hơn điểm chuẩn 20 của “Số cây trồng”", score(1, "20.5", null)),
                refused(
                        "Tiêu chí không còn trong thang điểm",
                        () -> new UnitScore(0, movement, unit, 99, BigDecimal.ONE, null, "")));
    }

    @TestFactory
    Stream<DynamicTest> conduct() {
        return Stream.of(
                refusedConduct("Năm 2027 ở sau năm nay", assessed(2027, MemberResults.UNKNOWN)),
                takenConduct("đánh giá năm nay", assessed(2026, MemberResults.UNKNOWN)),
                refusedConduct(
                        "Số người trong đánh giá năm 2026 không khớp: 21 trên 20 người",
                        assessed(2026, new MemberResults(20, 21, null, null, null))),
                refusedConduct("-1 trên ? người", assessed(2026, new MemberResults(null, null, -1, null, null))),
                refusedConduct("21 trên 20", assessed(2026, new MemberResults(20, 20, 20, 21, null))),
                refusedConduct("21 trên 20", assessed(2026, new MemberResults(20, 20, 20, 20, 21))),
                takenConduct("cả tập thể", assessed(2026, new MemberResults(20, 20, 20, 20, 0))),
                refusedConduct(
                        "Năm 2027 ở sau năm nay", () -> new TitleRegistration(0, person, null, 2027, "LDTT", "")),
                refusedConduct(
                        "Chưa chọn danh hiệu đăng ký", () -> new TitleRegistration(0, person, null, 2026, "", "")),
                takenConduct("đăng ký năm nay", () -> new TitleRegistration(0, person, null, 2026, "LDTT", "")),
                refusedConduct(
                        "Ngày kết thúc 02/11/2026 ở trước ngày bắt đầu 03/11/2026",
                        () -> new MaternityLeave(0, person, TODAY, YESTERDAY, "")),
                takenConduct("nghỉ một ngày", () -> new MaternityLeave(0, person, TODAY, TODAY, "")),
                refusedConduct("Ngày kết thúc", hold(HoldKind.INSPECTION, TODAY, YESTERDAY, null)),
                refusedConduct(
                        "Ngày bắt đầu 04/11/2026 ở sau hôm nay", hold(HoldKind.INSPECTION, TOMORROW, null, null)),
                refusedConduct("Chưa ghi hình thức kỷ luật", hold(HoldKind.DISCIPLINED, TODAY, null, null)),
                takenConduct("kỷ luật từ hôm nay", hold(HoldKind.DISCIPLINED, TODAY, TODAY, DisciplineGrade.WARNING)),
                takenConduct("thanh tra từ hôm nay", hold(HoldKind.INSPECTION, TODAY, null, null)));
    }

    @TestFactory
    Stream<DynamicTest> theFund() {
        return Stream.of(
                no("Chưa ghi số tiền", () -> fund.add(entry(FundEntryKind.IN, 0, "thu", TODAY))),
                no("Chưa ghi số tiền", () -> fund.add(entry(FundEntryKind.OUT, -1, "chi", TODAY))),
                no("Số tiền không được âm", () -> fund.add(entry(FundEntryKind.OPENING, -1, "", TODAY))),
                no("Chưa ghi nội dung", () -> fund.add(entry(FundEntryKind.OUT, 1, "", TODAY))),
                no("Ngày 04/11/2026 ở sau hôm nay", () -> fund.add(entry(FundEntryKind.IN, 1, "thu", TOMORROW))),
                yes("số dư không", () -> fund.add(entry(FundEntryKind.OPENING, 0, "", TODAY))),
                yes("thu một đồng hôm nay", () -> fund.add(entry(FundEntryKind.IN, 1, "thu", TODAY))),
                no("chưa bị hủy bỏ nên chưa thu hồi tiền thưởng", () -> {
                    Decision decision = registry.decisions.add(new Decision(0, "05/QĐ-UBND", TODAY, "", ""));
                    Grant grant = registry.grants.add(new Grant(
                            0, person, null, "Lò Mẩy", "", null, "Giấy khen", null, 2026, decision.id(), "", ""));
                    fund.takeBack(List.of(grant.id()), TODAY, "");
                }),
                no("không còn khoản nào phải chi", () -> {
                    Decision decision = registry.decisions.add(new Decision(0, "05/QĐ-UBND", TODAY, "", ""));
                    fund.pay(decision.id(), TODAY, "");
                }),
                no("Chưa chọn thu lại tiền của ai", () -> fund.takeBack(List.of(), TODAY, "")));
    }

    @TestFactory
    Stream<DynamicTest> theRegistry() {
        return Stream.of(
                no(
                        "Chưa ghi danh hiệu hoặc hình thức khen",
                        () -> registry.editHistory.add(RegistryRoom.grant(person, null, "", 2020), null)),
                no(
                        "Chưa ghi ai được khen",
                        () -> registry.editHistory.add(RegistryRoom.grant(null, null, "Giấy khen", 2020), null)),
                no(
                        "Năm 2027 ở sau năm nay",
                        () -> registry.editHistory.add(RegistryRoom.grant(person, null, "Giấy khen", 2027), null)),
                no(
                        "Năm của thành tích 2026 ở sau ngày quyết định 31/12/2025",
                        () -> registry.editHistory.add(
                                RegistryRoom.grant(person, null, "Giấy khen", 2026),
                                new Decision(0, "9/QĐ", LocalDate.of(2025, 12, 31), "", ""))),
                yes(
                        "thành tích của năm nay, quyết định hôm nay",
                        () -> registry.editHistory.add(
                                RegistryRoom.grant(person, null, "Giấy khen", 2026),
                                new Decision(0, "9/QĐ", TODAY, "", ""))),
                no(
                        "Ngày quyết định 04/11/2026 ở sau hôm nay",
                        () -> registry.editHistory.add(new Decision(0, "9/QĐ", TOMORROW, "", ""))),
                no("Sáng kiến chưa có tên", () -> registry.editHistory.add(idea("", person, TODAY))),
                no("Chưa ghi sáng kiến của ai", () -> registry.editHistory.add(idea("Máy ươm", null, TODAY))),
                no("Ngày công nhận 04/11/2026", () -> registry.editHistory.add(idea("Máy ươm", person, TOMORROW))),
                yes("sáng kiến hôm nay", () -> registry.editHistory.add(idea("Máy ươm", person, TODAY))),
                no(
                        "Tập thể chưa có tên",
                        () -> registry.editUnits.add(Unit.named("", UnitKind.ADMINISTRATION, null, true))),
                no(
                        "Ngày vào Đảng 01/01/1980 không thể trong hoặc trước năm sinh 1980",
                        () -> registry.editPeople.add(party(LocalDate.of(1980, 1, 1)))),
                yes("vào Đảng sau năm sinh", () -> registry.editPeople.add(party(LocalDate.of(1981, 1, 1)))));
    }

    private Supplier<FollowUp> launch(
            @Nullable LocalDate launched, @Nullable LocalDate registered, @Nullable Integer votes) {
        return () -> new MovementUnit(0, movement, unit, TODAY, launched, "", null, registered, "", votes, "");
    }

    private Supplier<FollowUp> pledge(String title, int count) {
        return () -> new Pledge(0, movement, unit, null, title, SubjectKind.PERSON, count, "", "");
    }

    private Supplier<FollowUp> receipt(LocalDate day) {
        return () -> new Receipt(0, movement, unit, TermKind.QUICK_REPORT, null, null, day, "1/BC", false, "");
    }

    private Supplier<FollowUp> inspection(
            LocalDate day, String findings, String mend, @Nullable LocalDate by, @Nullable LocalDate done) {
        return () -> new Inspection(0, movement, unit, day, "Đoàn số 1", findings, mend, by, done);
    }

    private Supplier<FollowUp> example(String name, String title, String text, @Nullable LocalDate told) {
        return () -> new TypicalExample(0, movement, unit, null, null, name, title, text, told);
    }

    private Supplier<FollowUp> gift(
            LocalDate day, ContributionKind kind, String item, @Nullable String quantity, @Nullable Long value) {
        return () -> new Contribution(
                0,
                movement,
                unit,
                day,
                kind,
                "Hợp tác xã Mẫu",
                item,
                quantity == null ? null : new BigDecimal(quantity),
                "",
                value,
                "",
                "");
    }

    private Supplier<FollowUp> result(String measured) {
        return () -> new ConditionResult(
                0, movement, unit, room.plan.conditions().getFirst().id(), new BigDecimal(measured), "");
    }

    private Supplier<FollowUp> score(int criterion, @Nullable String self, @Nullable String measured) {
        return () -> new UnitScore(
                0,
                movement,
                unit,
                room.criterion(criterion).id(),
                self == null ? null : new BigDecimal(self),
                measured == null ? null : new BigDecimal(measured),
                "");
    }

    private Supplier<Conduct> assessed(int year, MemberResults members) {
        return () -> new Assessment(0, null, unit, year, AssessmentGrade.GOOD, "", members);
    }

    private Supplier<Conduct> hold(
            HoldKind kind, LocalDate from, @Nullable LocalDate to, @Nullable DisciplineGrade grade) {
        return () -> new Hold(0, person, null, kind, from, to, grade, HoldOutcome.OPEN, "");
    }

    private static FundEntry entry(FundEntryKind kind, long amount, String content, LocalDate day) {
        return new FundEntry(0, day, kind, amount, "", null, content, "");
    }

    private static RecognisedInitiative idea(String name, @Nullable Long person, LocalDate day) {
        return new RecognisedInitiative(0, person, null, 2026, name, "", "", day, "", null);
    }

    private static Person party(LocalDate day) {
        return new Person(0, "Giàng Thử", null, PartialDate.parse("1980"), "", "", "", "", "", day, null);
    }

    private DynamicTest refused(String sentence, Supplier<? extends FollowUp> entry) {
        return no(sentence, () -> room.follow.add(entry.get()));
    }

    private DynamicTest taken(String name, Supplier<? extends FollowUp> entry) {
        return yes(name, () -> room.follow.add(entry.get()));
    }

    private DynamicTest refusedConduct(String sentence, Supplier<? extends Conduct> entry) {
        return no(sentence, () -> conduct.add(entry.get()));
    }

    private DynamicTest takenConduct(String name, Supplier<? extends Conduct> entry) {
        return yes(name, () -> conduct.add(entry.get()));
    }

    /// Refused with that sentence, in a step of its own that stores nothing.
    private DynamicTest no(String sentence, ThrowingCallable job) {
        return DynamicTest.dynamicTest(sentence, () -> {
            int steps = registry.steps.latest(99).size();
            assertThatThrownBy(job).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
            assertThat(registry.steps.latest(99)).hasSize(steps);
        });
    }

    private DynamicTest yes(String name, ThrowingCallable job) {
        return DynamicTest.dynamicTest(name, () -> {
            Map<String, List<String>> before = registry.content();
            assertThatCode(job).doesNotThrowAnyException();
            assertThat(registry.content()).isNotEqualTo(before);
        });
    }
}
