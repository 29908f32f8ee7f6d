package vn.sovang.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.sovang.model.PartialDate;
import vn.sovang.model.Sex;
import vn.sovang.model.decision.Decision;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.store.core.Database;
import vn.sovang.store.decision.DecisionStore;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.store.registry.PersonStore;
import vn.sovang.store.registry.UnitStore;

/// A registry of a large province with made-up people: the same for the same seed.
///
/// @param units how many units, 100 and up
/// @param people how many people
/// @param grants how many titles and awards they were given
public record MadeUpRegistry(int units, int people, int grants) {
    /// The size the budgets are set for.
    /// A large province.
    public static final MadeUpRegistry LARGE = new MadeUpRegistry(10_000, 100_000, 300_000);

    /// Family names by how common they are.
    private static final List<String> FAMILIES = List.of(
            "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phạm", "Hoàng", "Hoàng", "Vũ", "Đặng",
            "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Nông", "Hà", "Ma", "Triệu", "Bế", "Vàng", "Giàng", "Lò", "Quàng");
    private static final List<String> MIDDLES = List.of(
            "Văn",
            "Văn",
            "Thị",
            "Thị",
            "Thị Ngọc",
            "Đức",
            "Minh",
            "Thị Thu",
            "Thị Lan",
            "Quang",
            "Hữu",
            "Thanh",
            "Xuân",
            "Thị Hồng",
            "Ngọc",
            "Quốc",
            "Thị Kim",
            "Đình");
    private static final List<String> GIVEN = List.of(
            "An", "Ánh", "Ân", "Bình", "Cường", "Dung", "Dũng", "Đào", "Đức", "Giang", "Hà", "Hải", "Hạnh", "Hiền",
            "Hoa", "Hòa", "Hùng", "Hương", "Hường", "Huyền", "Khánh", "Lan", "Liên", "Linh", "Loan", "Long", "Mai",
            "Minh", "Nam", "Nga", "Ngọc", "Nhung", "Oanh", "Phong", "Phúc", "Phương", "Quân", "Sơn", "Tâm", "Thảo",
            "Thắng", "Thủy", "Thúy", "Thương", "Tiến", "Toàn", "Trang", "Trung", "Tuấn", "Tùng", "Tuyết", "Vân", "Việt",
            "Vinh", "Xuân", "Yến");
    private static final List<String> POSTS = List.of(
            "Chuyên viên", "Giáo viên", "Điều dưỡng", "Bác sĩ", "Phó trưởng phòng", "Trưởng phòng", "Nhân viên");
    private static final List<String> KINDS = List.of(
            "Trường Tiểu học",
            "Trường Mầm non",
            "Trạm Y tế",
            "Phòng Kinh tế",
            "Trường THCS",
            "Hợp tác xã",
            "Tổ dân phố");
    private static final List<String> AWARDS = List.of(
            "Lao động tiên tiến",
            "Lao động tiên tiến",
            "Chiến sĩ thi đua cơ sở",
            "Giấy khen của Chủ tịch Ủy ban nhân dân xã",
            "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh");

    /// Fills an empty store.
    public void fill(Database database) {
        Random random = new Random(20251);
        database.change(() -> {
            List<Long> unitIds = addUnits(new UnitStore(database), random);
            List<Long> decisions = addDecisions(new DecisionStore(database), random);
            List<Person> added = addPeople(new PersonStore(database), unitIds, random);
            addGrants(new GrantStore(database), added, decisions, random);
        });
    }

    static String name(Random random) {
        return any(FAMILIES, random) + " " + any(MIDDLES, random) + " " + any(GIVEN, random);
    }

    private List<Long> addUnits(UnitStore store, Random random) {
        List<Long> ids = new ArrayList<>();
        List<Long> communes = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            boolean commune = i < units / 100;
            String place = any(GIVEN, random) + " " + any(GIVEN, random);
            String name = commune ? "Phường " + place + " " + i : any(KINDS, random) + " " + place + " " + i;
            Long parent = commune ? null : any(communes, random);
            long id = store.add(Unit.named(name, UnitKind.PUBLIC_SERVICE, parent, commune))
                    .id();
            ids.add(id);
            if (commune) {
                communes.add(id);
            }
        }
        return ids;
    }

    private List<Long> addDecisions(DecisionStore store, Random random) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < grants / 30; i++) {
            int year = 2005 + random.nextInt(20);
            ids.add(store.add(new Decision(
                            0,
                            (100 + i % 3_000) + "/QĐ-UBND",
                            LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28)),
                            "Chủ tịch Ủy ban nhân dân tỉnh Mẫu",
                            "Về việc tặng danh hiệu năm " + year))
                    .id());
        }
        return ids;
    }

    private List<Person> addPeople(PersonStore store, List<Long> unitIds, Random random) {
        List<Person> rows = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            PartialDate birth = i % 3 == 0
                    ? PartialDate.ofYear(1960 + random.nextInt(45))
                    : new PartialDate(1960 + random.nextInt(45), 1 + random.nextInt(12), 1 + random.nextInt(28));
            rows.add(Person.listed(name(random), i % 2 == 0 ? Sex.FEMALE : Sex.MALE, birth, "Kinh"));
        }
        List<Person> added = store.addAll(rows);
        store.addPosts(added.stream()
                .map(person -> new Post(0, person.id(), any(unitIds, random), any(POSTS, random), null, null))
                .toList());
        return added;
    }

    private void addGrants(GrantStore store, List<Person> added, List<Long> decisions, Random random) {
        List<Grant> rows = new ArrayList<>();
        for (int i = 0; i < grants; i++) {
            Person person = added.get(random.nextInt(added.size()));
            rows.add(new Grant(
                    0,
                    person.id(),
                    null,
                    person.fullName(),
                    "",
                    null,
                    any(AWARDS, random),
                    null,
                    2005 + random.nextInt(20),
                    any(decisions, random),
                    "",
                    ""));
        }
        store.addAll(rows);
    }

    private static <T> T any(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
