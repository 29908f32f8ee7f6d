package vn.sovang.form.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.sovang.form.base.SignatureBlock;
import vn.sovang.paper.Block;
import vn.sovang.paper.Space;

/// Tổ kiểm phiếu and the chair who witnesses the count, as they sign the counting minutes.
///
/// @param head name of the teller in charge, or of the first where the clerk did not say who is
/// @param named whether the clerk said who is in charge, such as in "Mạc Thị Lê (tổ trưởng)"
/// @param others names of the other tellers
public record Tellers(String head, boolean named, List<String> others) {
    private static final Pattern ROLE = Pattern.compile("\\s*[(,].*");
    private static final String TEAM = "TỔ KIỂM PHIẾU";
    private static final String SIGNED = "(Ký, ghi rõ họ và tên)";
    private static final double BETWEEN = 14;

    public Tellers {
        others = List.copyOf(others);
    }

    /// @param entries as the meeting has them, a teller each
    public static Tellers of(List<String> entries) {
        int first = 0;
        boolean named = false;
        for (int i = 0; i < entries.size() && !named; i++) {
            if (entries.get(i).toLowerCase(Locale.ROOT).contains("tổ trưởng")) {
                first = i;
                named = true;
            }
        }
        List<String> others = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (i != first) {
                others.add(name(entries.get(i)));
            }
        }
        return new Tellers(entries.isEmpty() ? "" : name(entries.get(first)), named, others);
    }

    /// The one in charge beside the chair, the others below them two by two.
    List<Block> signatures(String chair) {
        String first = named || head.isEmpty() ? "TỔ TRƯỞNG " + TEAM : TEAM;
        List<Block> blocks = new ArrayList<>(SignatureBlock.pair(
                new SignatureBlock.Place(List.of(first), SIGNED, head),
                new SignatureBlock.Place(List.of("CHỦ TỌA"), "(Chứng kiến việc kiểm phiếu)", chair)));
        for (int i = 0; i < others.size(); i += 2) {
            blocks.add(new Space(BETWEEN));
            blocks.addAll(
                    i + 1 < others.size()
                            ? SignatureBlock.pair(member(others.get(i)), member(others.get(i + 1)))
                            : SignatureBlock.pair(member(others.get(i)), new SignatureBlock.Place(List.of(), "", "")));
        }
        return blocks;
    }

    private SignatureBlock.Place member(String name) {
        return new SignatureBlock.Place(List.of(named ? "THÀNH VIÊN " + TEAM : TEAM), SIGNED, name);
    }

    private static String name(String entry) {
        return ROLE.matcher(entry).replaceFirst("");
    }
}
