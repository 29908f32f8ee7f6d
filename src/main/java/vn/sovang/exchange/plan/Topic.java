package vn.sovang.exchange.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sovang.text.Fold;

/// What a heading of a plan announces.
enum Topic {
    AIM("muc dich", "muc tieu"),
    DEMAND("yeu cau"),
    SCOPE("pham vi"),
    SUBJECTS("doi tuong"),
    TIME("thoi gian"),
    CONTENT("noi dung"),
    SLOGAN("khau hieu"),
    SOLUTIONS("giai phap"),
    STAGES("giai doan", "chia dot", "cac dot"),
    CRITERIA("tieu chi", "chi tieu"),
    AWARDS("hinh thuc khen thuong", "hinh thuc", "khen thuong"),
    STANDARDS("tieu chuan"),
    DOSSIER("ho so", "thu tuc", "thanh phan ho so"),
    QUOTA("so luong", "han muc"),
    REVIEW("so ket", "tong ket", "che do bao cao"),
    FUNDING("kinh phi"),
    TASKS("to chuc thuc hien", "phan cong");

    private final List<String> words;

    Topic(String... words) {
        this.words = List.of(words);
    }

    /// Whether the words begin with the name of a topic.
    static boolean begins(String words, Likeness likeness) {
        for (Topic topic : values()) {
            if (topic.words.stream().anyMatch(word -> likeness.begins(words, word))) {
                return true;
            }
        }
        return false;
    }

    /// What a heading of the part on tasks names besides organs: money and reports alone, when it begins with them.
    static Set<Topic> amongTasks(String heading, Likeness likeness) {
        for (Topic topic : List.of(FUNDING, REVIEW)) {
            if (topic.words.stream().anyMatch(word -> likeness.begins(heading, word))) {
                return EnumSet.of(topic);
            }
        }
        return EnumSet.noneOf(Topic.class);
    }

    /// What a heading names, none for what is no topic of a plan. Of names that touch each other the better read one
    /// counts, then the longer. "Khen thưởng" after another topic says nothing of its own: "tiêu chuẩn khen thưởng"
    /// is
    /// about standards.
    static Set<Topic> of(String heading, Likeness likeness) {
        String folded = Fold.of(heading);
        List<Named> found = new ArrayList<>();
        for (Topic topic : values()) {
            for (String word : topic.words) {
                likeness.find(folded, word).ifPresent(place -> found.add(new Named(topic, word, place)));
            }
        }
        found.sort(Comparator.comparingInt((Named named) -> named.place().faults())
                .thenComparing(named -> -named.word().length()));
        List<Named> kept = new ArrayList<>();
        for (Named named : found) {
            if (kept.stream().noneMatch(other -> other.place().touches(named.place()))) {
                kept.add(named);
            }
        }
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        kept.forEach(named -> topics.add(named.topic()));
        boolean form = kept.stream().anyMatch(named -> named.word().startsWith("hinh thuc"));
        if (topics.size() > 1 && !form) {
            topics.remove(AWARDS);
        }
        // "Yêu cầu về hồ sơ" is about dossiers.
        if (topics.size() > 1 && !topics.contains(AIM)) {
            topics.remove(DEMAND);
        }
        return topics.contains(TASKS) ? EnumSet.of(TASKS) : topics;
    }

    private record Named(Topic topic, String word, Likeness.Place place) {}
}
