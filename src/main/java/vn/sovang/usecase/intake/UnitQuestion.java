package vn.sovang.usecase.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.exchange.table.ListField;
import vn.sovang.exchange.table.ListFinding;
import vn.sovang.model.registry.Unit;
import vn.sovang.text.Spelling;
import vn.sovang.text.UnitName;
import vn.sovang.usecase.registry.SubjectChoice;

/// What is asked when it is not sure which unit of the registry a list means; a guess says that it is one.
final class UnitQuestion {
    private static final int NAMED = 3;

    private UnitQuestion() {}

    /// Of a row about a unit.
    static List<ListFinding> ofSubject(ListedUnit listed) {
        Unit guess = listed.unit();
        if (guess != null && !listed.sure()) {
            return List.of(ListFinding.inRegistry(
                    ListField.NAME,
                    "Đoán là “%s” đã có trong sổ; nếu là đơn vị khác, chọn “Đơn vị mới”.".formatted(guess.name())));
        }
        return listed.maybe().isEmpty()
                ? List.of()
                : List.of(ListFinding.inRegistry(
                        ListField.NAME,
                        "Trong sổ có %s, tên gần giống; dòng này là đơn vị mới nếu bạn không chọn đơn vị ấy."
                                .formatted(names(listed.maybe()))));
    }

    /// Of a row about somebody who works there.
    static List<ListFinding> ofWorkplace(String name, ListedUnit listed) {
        Unit guess = listed.unit();
        String others = listed.maybe().isEmpty() ? "" : " (sổ còn %s)".formatted(names(listed.maybe()));
        if (guess != null && !listed.sure()) {
            return List.of(ListFinding.inRegistry(
                    ListField.UNIT, "Đơn vị “%s” đoán là “%s”%s; xem lại.".formatted(name, guess.name(), others)));
        }
        return listed.maybe().isEmpty()
                ? List.of()
                : List.of(ListFinding.inRegistry(
                        ListField.UNIT,
                        "Đơn vị “%s” chưa có trong sổ, sẽ thêm mới; nếu chính là %s thì chọn đơn vị ấy."
                                .formatted(name, names(listed.maybe()))));
    }

    /// The units that a row about a unit may mean.
    static List<SubjectChoice> choices(String name, ListedUnit listed) {
        List<Unit> units = new ArrayList<>(listed.maybe());
        Unit guess = listed.unit();
        if (guess != null && !listed.sure()) {
            units.addFirst(guess);
        }
        return units.stream()
                .map(unit -> new SubjectChoice(unit.id(), unit.name(), reason(name, unit.name())))
                .toList();
    }

    private static String reason(String name, String other) {
        if (Spelling.same(name, other)) {
            return "cùng tên";
        }
        return UnitName.key(name).equals(UnitName.key(other)) ? "tên chỉ khác dấu" : "tên gần giống";
    }

    private static String names(List<Unit> units) {
        String names =
                units.stream().limit(NAMED).map(unit -> "“" + unit.name() + "”").collect(Collectors.joining(", "));
        return units.size() > NAMED ? names + " và %d đơn vị nữa".formatted(units.size() - NAMED) : names;
    }
}
