package vn.sovang.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sovang.exchange.list.RowState;
import vn.sovang.exchange.sheet.TableFiles;
import vn.sovang.launch.intake.IntakeFeature;
import vn.sovang.launch.open.Assembly;
import vn.sovang.model.ListKind;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.Unit;
import vn.sovang.usecase.intake.Imported;
import vn.sovang.usecase.intake.ListEffects;
import vn.sovang.usecase.intake.ListPreview;
import vn.sovang.usecase.intake.RowPlan;

/// A made-up province comes in whole: 3,000 units, whole groups of which differ by marks alone, and 20,000 people who
/// share few names.
@Tag("offices")
class ProvinceImportTest {
    private static final int UNITS = 3_000;
    private static final int PEOPLE = 20_000;
    private static final List<String> KINDS =
            List.of("Xã", "Trường Tiểu học", "Trường THCS", "Trạm Y tế xã", "Hội Nông dân xã", "Trường Mầm non");
    private static final List<String> FIRST = List.of(
            "Thanh", "Thành", "Thạnh", "Tân", "Tấn", "Tần", "Long", "Lòng", "Phú", "Phù", "Bình", "Bính", "Đông",
            "Đồng", "Đống", "An", "Ân", "Ẩn", "Hưng", "Hừng", "Sơn", "Minh", "Mình");
    private static final List<String> SECOND = List.of(
            "Hòa", "Hóa", "Hoa", "Lập", "Lạp", "Mỹ", "Mỵ", "Thủy", "Thụy", "Thùy", "Phong", "Phòng", "Xuân", "Xuẩn",
            "Quang", "Quảng", "Quãng", "Thắng", "Thăng", "Lợi", "Lới", "Yên");
    private static final List<String> SURNAMES = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Nông", "Ma", "Hà", "Lý");
    private static final List<String> MIDDLE = List.of("Văn", "Thị", "Thanh", "Thành", "Đức", "Minh", "Ngọc");
    private static final List<String> GIVEN = List.of(
            "Bình", "Bính", "Hoa", "Hòa", "Hóa", "Hùng", "Hưng", "Dũng", "Dung", "Lan", "Mai", "Thu", "Thư", "Sơn");

    @TempDir
    private Path folder;

    @Test
    void threeThousandUnitsAndTwentyThousandPeopleAreCountedAfterwards() throws Exception {
        Random random = new Random(2026);
        List<String> names = unitNames();
        try (Assembly rooms = Assembly.open(folder.resolve("data"))) {
            Imported units = take(rooms, ListKind.UNITS, unitList(names));
            assertThat(units.effects().added(ListEffects.Kind.UNIT)).isEqualTo(UNITS);
            assertThat(rooms.stores().units().all()).extracting(Unit::name).containsExactlyInAnyOrderElementsOf(names);

            List<String> works = new ArrayList<>();
            String people = peopleList(names, works, random);
            Imported added = take(rooms, ListKind.PEOPLE, people);
            assertThat(added.effects().words()).isEqualTo("thêm %d cá nhân".formatted(PEOPLE));
            assertThat(rooms.stores().people().count()).isEqualTo(PEOPLE);
            assertThat(rooms.stores().units().count()).isEqualTo(UNITS);
            assertThat(staff(rooms)).isEqualTo(expected(works));

            ListPreview again = preview(rooms, ListKind.PEOPLE, people + "\n");
            assertThat(again.count(RowPlan.Action.NOTHING)).isEqualTo(PEOPLE);
            assertThat(again.count(RowState.OK)).isEqualTo(PEOPLE);
        }
    }

    private static List<String> unitNames() {
        List<String> names = new ArrayList<>();
        for (String kind : KINDS) {
            for (String first : FIRST) {
                for (String second : SECOND) {
                    if (names.size() < UNITS) {
                        names.add(kind + " " + first + " " + second);
                    }
                }
            }
        }
        assertThat(names).hasSize(UNITS);
        return names;
    }

    private static String unitList(List<String> names) {
        StringBuilder list = new StringBuilder("STT,Tên đơn vị,Mã đơn vị\n");
        for (int i = 0; i < names.size(); i++) {
            list.append(i + 1)
                    .append(',')
                    .append(names.get(i))
                    .append(",DV")
                    .append(i + 1)
                    .append('\n');
        }
        return list.toString();
    }

    /// Each has a day of birth of their own among those of their name.
    private static String peopleList(List<String> units, List<String> works, Random random) {
        StringBuilder list = new StringBuilder("STT,Họ và tên,Giới tính,Ngày sinh,Chức vụ,Đơn vị công tác\n");
        for (int i = 0; i < PEOPLE; i++) {
            String name = one(SURNAMES, random) + " " + one(MIDDLE, random) + " " + one(GIVEN, random);
            String unit = one(units, random);
            works.add(unit);
            list.append(i + 1).append(',').append(name).append(i % 2 == 0 ? ",Nam," : ",Nữ,");
            list.append("%d/%d/%d".formatted(1 + i % 28, 1 + i / 28 % 12, 1930 + i / 336));
            list.append(",Viên chức,").append(unit).append('\n');
        }
        return list.toString();
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static Map<String, Integer> expected(List<String> works) {
        Map<String, Integer> staff = new HashMap<>();
        works.forEach(unit -> staff.merge(unit, 1, Integer::sum));
        return staff;
    }

    private static Map<String, Integer> staff(Assembly rooms) {
        Map<Long, String> names = new HashMap<>();
        rooms.stores().units().all().forEach(unit -> names.put(unit.id(), unit.name()));
        Map<String, Integer> staff = new HashMap<>();
        for (long id = 1; id <= PEOPLE; id++) {
            for (Post post : rooms.stores().people().postsOf(id)) {
                staff.merge(names.getOrDefault(post.unitId(), "?"), 1, Integer::sum);
            }
        }
        return staff;
    }

    private Imported take(Assembly rooms, ListKind kind, String csv) throws Exception {
        return IntakeFeature.importList(rooms).apply(preview(rooms, kind, csv));
    }

    private ListPreview preview(Assembly rooms, ListKind kind, String csv) throws Exception {
        return IntakeFeature.importList(rooms)
                .preview(TableFiles.open(Files.writeString(folder.resolve("danh-sach.csv"), csv)), kind, null);
    }
}
