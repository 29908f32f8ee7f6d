package vn.sovang.ui.movement.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.model.Refusal;
import vn.sovang.model.Signatory;
import vn.sovang.model.SigningPower;
import vn.sovang.ui.movement.MovementText;

/// Signatories as typed rows, their lines as they stand on paper: "TM. ỦY BAN NHÂN DÂN | KT. CHỦ TỊCH | PHÓ CHỦ TỊCH |
/// Đàm Thị Nhung". The name is the last cell; it may be empty.
public final class SignatoryRows {
    private static final String ON_BEHALF = "TM.";
    private static final int MOST = 5;

    private SignatoryRows() {}

    public static String text(List<Signatory> signatories) {
        return signatories.stream().map(SignatoryRows::line).collect(Collectors.joining("\n"));
    }

    /// @param before those stored; one in the same place keeps its id
    public static List<Signatory> read(String text, List<Signatory> before) throws Refusal {
        List<Signatory> typed = new ArrayList<>();
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            long id = typed.size() < before.size() ? before.get(typed.size()).id() : 0;
            typed.add(signatory(id, line, typed.size() + 1));
        }
        return typed;
    }

    private static String line(Signatory one) {
        List<String> cells = new ArrayList<>();
        if (!one.onBehalfOf().isEmpty()) {
            cells.add(ON_BEHALF + " " + one.onBehalfOf());
        }
        switch (one.power()) {
            case OWN -> cells.add(one.post());
            case Q -> cells.add(one.power().mark() + " " + one.post());
            case KT, TL, TUQ -> {
                cells.add(one.power().mark() + " " + one.principalPost());
                cells.add(one.post());
            }
        }
        if (!one.heldPost().isEmpty()) {
            cells.add(one.heldPost());
        }
        cells.add(one.name());
        return String.join(" | ", cells).strip();
    }

    private static Signatory signatory(long id, String line, int number) throws Refusal {
        List<String> cells = new ArrayList<>(
                Arrays.stream(line.split("[|\\t]", -1)).map(String::strip).toList());
        String body = "";
        if (cells.getFirst().startsWith(ON_BEHALF)) {
            body = cells.removeFirst().substring(ON_BEHALF.length()).strip();
        }
        SigningPower power = cells.isEmpty() ? SigningPower.OWN : power(cells.getFirst());
        boolean instead = power == SigningPower.KT || power == SigningPower.TL || power == SigningPower.TUQ;
        int least = instead ? 3 : 2;
        if (cells.size() < least || cells.size() > Math.min(MOST, least + 1)) {
            throw new Refusal(MovementText.text("signatories.shape", number));
        }
        String first = cells.removeFirst().substring(power.mark().length()).strip();
        String post = instead ? cells.removeFirst() : first;
        String name = cells.removeLast();
        return new Signatory(
                id, body, power, instead ? first : "", post, cells.isEmpty() ? "" : cells.getFirst(), name);
    }

    private static SigningPower power(String cell) {
        return Arrays.stream(SigningPower.values())
                .filter(power -> !power.mark().isEmpty() && cell.startsWith(power.mark()))
                .findFirst()
                .orElse(SigningPower.OWN);
    }
}
