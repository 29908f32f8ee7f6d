package vn.sovang.usecase.ready;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.dossier.Paper;
import vn.sovang.model.dossier.PaperPlace;
import vn.sovang.rule.evidence.Finding;
import vn.sovang.text.DocumentNumber;
import vn.sovang.text.Fold;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.round.WholeRound;

/// Numbers and symbols in a round's papers: slips in the bases they cite, one text under several symbols, one number
/// given twice (real-papers.md, mục 6).
final class NumberFindings {
    /// A number, year or day in a base that is probably mistyped.
    static final String SLIP = "CC02";

    /// One text cited under several symbols.
    static final String SYMBOLS = "CC03";

    /// One number given to two papers of one kind.
    static final String TWICE = "CC04";

    // Decree 30/2020 as read; whether it still stands unchanged has not been compared.
    private static final String CITING = "điểm a khoản 6 mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP";
    private static final String UNIQUE = "khoản 1 Điều 15 Nghị định số 30/2020/NĐ-CP";
    private static final Pattern CITED = Pattern.compile(
            "(?U)\\bsố:? ?(\\d+)/([\\p{L}\\d/-]*?)-([\\p{L}\\d]+) (ngày [\\d/]+(?: tháng \\d+ năm \\d+)?)");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private NumberFindings() {}

    /// A line of bases with the paper it stands in.
    record Base(String line, String paper, @Nullable Long unitId) {}

    /// What is wrong with the bases of all papers.
    static List<Finding> ofBases(List<Base> bases) {
        List<Finding> findings = new ArrayList<>();
        Map<String, List<Base>> slips = new LinkedHashMap<>();
        Map<String, List<Base>> texts = new LinkedHashMap<>();
        for (Base base : bases) {
            DocumentNumber.crookedIn(base.line).forEach(slip -> slips.computeIfAbsent(slip, none -> new ArrayList<>())
                    .add(base));
            Matcher cited = CITED.matcher(base.line);
            while (cited.find()) {
                String key = String.join("|", cited.group(1), Fold.of(cited.group(3)), cited.group(4));
                texts.computeIfAbsent(key, none -> new ArrayList<>())
                        .add(new Base(
                                cited.group(1) + "/" + cited.group(2) + "-" + cited.group(3), base.paper, base.unitId));
            }
        }
        slips.forEach((slip, citing) -> findings.add(finding(
                SLIP,
                citing,
                "Căn cứ: " + slip,
                "Căn cứ ghi “" + slip + "” có vẻ gõ sai. Hãy đối chiếu văn bản rồi sửa ở \"Sửa lời văn\" của văn bản.",
                CITING)));
        texts.values().forEach(citing -> {
            Set<String> symbols = new LinkedHashSet<>();
            citing.forEach(one -> symbols.add(one.line));
            if (symbols.size() > 1) {
                findings.add(finding(
                        SYMBOLS,
                        citing,
                        "Căn cứ: " + String.join(", ", symbols),
                        "Cùng một số, ngày, cơ quan mà các văn bản ghi ký hiệu khác nhau: " + String.join(", ", symbols)
                                + ". Hãy đối chiếu văn bản rồi sửa cho thống nhất ở \"Sửa lời văn\".",
                        CITING));
            }
        });
        return findings;
    }

    /// Numbers given twice by one issuer to papers of one kind in a year.
    static List<Finding> ofPapers(WholeRound whole) {
        Map<List<Object>, List<Paper>> same = new LinkedHashMap<>();
        for (Paper paper : whole.papers()) {
            Matcher digits = DIGITS.matcher(paper.number());
            if (digits.find()) {
                PaperPlace place = paper.place();
                LocalDate day = paper.date();
                int year = day == null ? whole.round().year() : day.getYear();
                long unit = Objects.requireNonNullElse(place.unitId(), 0L);
                same.computeIfAbsent(
                                List.of(place.tier(), unit, place.kind(), Long.valueOf(digits.group()), year),
                                none -> new ArrayList<>())
                        .add(paper);
            }
        }
        return same.values().stream()
                .filter(papers -> papers.size() > 1)
                .map(papers -> {
                    Paper first = papers.getFirst();
                    List<Base> named = papers.stream()
                            .map(paper ->
                                    new Base("", words(paper), paper.place().unitId()))
                            .toList();
                    return finding(
                            TWICE,
                            named,
                            first.place().kind().label() + " số " + first.number(),
                            "%d văn bản cùng loại của một cơ quan mang số %s trong năm; số là duy nhất. Hãy đối chiếu sổ văn thư rồi sửa."
                                    .formatted(papers.size(), first.number()),
                            UNIQUE);
                })
                .toList();
    }

    private static String words(Paper paper) {
        LocalDate day = paper.date();
        return paper.place().kind().label() + " số " + paper.number()
                + (day == null ? "" : " ngày " + OfficialDate.brief(day));
    }

    private static Finding finding(String rule, List<Base> citing, String subject, String sentence, String basis) {
        Long unitId = citing.getFirst().unitId();
        boolean oneUnit = unitId != null && citing.stream().allMatch(one -> unitId.equals(one.unitId()));
        Set<String> papers = new LinkedHashSet<>();
        citing.forEach(one -> papers.add(one.line.isEmpty() ? one.paper : one.paper + ": " + one.line));
        return new Finding(
                rule,
                Finding.Kind.RULE,
                Finding.Kind.RULE.severity(),
                0,
                oneUnit ? unitId : 0,
                subject,
                sentence,
                basis,
                false,
                papers.stream().limit(5).toList(),
                "");
    }
}
