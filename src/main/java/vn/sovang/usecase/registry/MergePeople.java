package vn.sovang.usecase.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sovang.model.Attachment;
import vn.sovang.model.Attachment.Owner;
import vn.sovang.model.Attachment.OwnerKind;
import vn.sovang.model.EntryKind;
import vn.sovang.model.Refusal;
import vn.sovang.model.decision.Grant;
import vn.sovang.model.decision.HeldGrant;
import vn.sovang.model.registry.Person;
import vn.sovang.model.registry.Post;
import vn.sovang.model.registry.RecognisedInitiative;
import vn.sovang.store.Stores;
import vn.sovang.store.core.BinStore;
import vn.sovang.store.decision.GrantStore;
import vn.sovang.store.registry.AttachmentStore;
import vn.sovang.store.registry.PersonHandover;
import vn.sovang.store.registry.PersonStore;
import vn.sovang.store.registry.PostStore;
import vn.sovang.store.registry.RecognisedInitiativeStore;
import vn.sovang.text.Fold;
import vn.sovang.usecase.work.Journal;

/// Gộp hồ sơ: two entries of one person become one. Posts, grants, initiatives, scans and nominations follow, what both
/// have is kept once, and the other entry goes to the bin; the whole is one step that can be undone.
public final class MergePeople {
    private final PersonStore people;
    private final PostStore posts;
    private final GrantStore grants;
    private final RecognisedInitiativeStore initiatives;
    private final AttachmentStore attachments;
    private final BinStore bin;
    private final PersonHandover merging;
    private final Journal journal;

    /// Works on one store.
    public MergePeople(Stores stores, Journal journal) {
        people = stores.people();
        posts = stores.posts();
        grants = stores.grants();
        initiatives = stores.initiatives();
        attachments = stores.attachments();
        bin = stores.bin();
        merging = new PersonHandover(stores.database());
        this.journal = journal;
    }

    /// What the merged entry says unless the clerk chooses otherwise: the kept one's values, completed by the other's.
    public static Person proposed(Person kept, Person other) {
        return new Person(
                kept.id(),
                kept.fullName(),
                kept.sex() == null ? other.sex() : kept.sex(),
                moreOf(kept, other).birth(),
                filled(kept.ethnicity(), other.ethnicity()),
                filled(kept.homePlace(), other.homePlace()),
                filled(kept.residence(), other.residence()),
                filled(kept.idNumber(), other.idNumber()),
                filled(kept.qualification(), other.qualification()),
                kept.partyDate() == null ? other.partyDate() : kept.partyDate(),
                kept.statisticsClass() == null ? other.statisticsClass() : kept.statisticsClass());
    }

    /// Merges another entry into the kept one.
    ///
    /// @param chosen the kept person with the values the clerk chose
    /// @throws Refusal when one of them is not there or lies in the bin, or the person has no name
    public Person merge(Person chosen, long otherId) throws Refusal {
        long keptId = chosen.id();
        Person other = people.find(otherId).orElseThrow();
        if (chosen.fullName().isEmpty()) {
            throw new Refusal("Hồ sơ sau khi gộp chưa có họ và tên. Hãy ghi họ và tên.");
        }
        if (keptId == otherId || people.find(keptId).isEmpty()) {
            throw new Refusal("Hãy chọn hai hồ sơ khác nhau để gộp.");
        }
        if (bin.find(EntryKind.PERSON, otherId).isPresent()
                || bin.find(EntryKind.PERSON, keptId).isPresent()) {
            throw new Refusal("Một trong hai hồ sơ đang ở trong thùng rác. Hãy lấy lại trước khi gộp.");
        }
        return journal.step("Gộp hồ sơ", chosen.fullName(), () -> {
            // Written even when nothing of it changes: what is done to the kept one later rests on the merger.
            people.update(chosen);
            foldPosts(keptId, otherId);
            foldGrants(keptId, otherId);
            foldInitiatives(keptId, otherId);
            foldScans(keptId, otherId);
            merging.handOver(other.id(), keptId);
            bin.put(EntryKind.PERSON, otherId, journal.clock().instant());
            return chosen;
        });
    }

    private void foldPosts(long keptId, long otherId) {
        List<Post> known = new ArrayList<>(people.postsOf(keptId));
        for (Post post : people.postsOf(otherId)) {
            Optional<Post> twin = known.stream().filter(one -> same(one, post)).findFirst();
            if (twin.isPresent()) {
                Post one = twin.get();
                Post whole = new Post(
                        one.id(),
                        keptId,
                        one.unitId(),
                        one.title(),
                        one.from() == null ? post.from() : one.from(),
                        one.to() == null ? post.to() : one.to());
                posts.remove(post.id());
                if (!whole.equals(one)) {
                    posts.update(whole);
                }
                known.remove(one);
            }
        }
    }

    /// An open end means a post still held, or one of which the end is not known: it is no end of another.
    private static boolean same(Post one, Post other) {
        boolean ends = Objects.equals(one.to(), other.to())
                || one.from() != null && one.from().equals(other.from()) && agree(one.to(), other.to());
        return Objects.equals(one.unitId(), other.unitId())
                && Fold.of(one.title()).equals(Fold.of(other.title()))
                && agree(one.from(), other.from())
                && ends;
    }

    private void foldGrants(long keptId, long otherId) {
        List<HeldGrant> known = new ArrayList<>(grants.ofPerson(keptId));
        for (HeldGrant held : grants.ofPerson(otherId)) {
            Optional<HeldGrant> twin =
                    known.stream().filter(one -> same(one, held)).findFirst();
            if (twin.isPresent()) {
                Grant one = twin.get().grant();
                Grant whole = whole(one, held.grant());
                if (!whole.equals(one)) {
                    grants.update(whole);
                }
                merging.handOverScans(held.grant().id(), one.id());
                bin.put(EntryKind.GRANT, held.grant().id(), journal.clock().instant());
                known.remove(twin.get());
            }
        }
    }

    /// One award of one year by one decision, or by one that only one of them knows.
    private static boolean same(HeldGrant held, HeldGrant other) {
        Grant one = held.grant();
        Grant two = other.grant();
        boolean award = one.awardCode() != null && two.awardCode() != null
                ? one.awardCode().equals(two.awardCode())
                : Fold.of(one.awardName()).equals(Fold.of(two.awardName()));
        return award
                && held.year() != 0
                && held.year() == other.year()
                && (one.decisionId() == null
                        || two.decisionId() == null
                        || one.decisionId().equals(two.decisionId()));
    }

    private static Grant whole(Grant one, Grant two) {
        return new Grant(
                one.id(),
                one.personId(),
                one.unitId(),
                one.subjectName(),
                filled(one.subjectPlace(), two.subjectPlace()),
                one.awardCode() == null ? two.awardCode() : one.awardCode(),
                one.awardName(),
                one.level() == null ? two.level() : one.level(),
                one.year() == null ? two.year() : one.year(),
                one.decisionId() == null ? two.decisionId() : one.decisionId(),
                filled(one.reason(), two.reason()),
                filled(one.note(), two.note()),
                one.money() == null ? two.money() : one.money(),
                one.recall() == null ? two.recall() : one.recall());
    }

    private void foldInitiatives(long keptId, long otherId) {
        List<RecognisedInitiative> known = new ArrayList<>(initiatives.ofPerson(keptId));
        for (RecognisedInitiative initiative : initiatives.ofPerson(otherId)) {
            known.stream()
                    .filter(one -> Objects.equals(one.year(), initiative.year())
                            && Fold.of(one.name()).equals(Fold.of(initiative.name()))
                            && Fold.of(one.number()).equals(Fold.of(initiative.number())))
                    .findFirst()
                    .ifPresent(one -> {
                        merging.handOverInitiativeScans(initiative.id(), one.id());
                        bin.put(
                                EntryKind.RECOGNISED_INITIATIVE,
                                initiative.id(),
                                journal.clock().instant());
                        known.remove(one);
                    });
        }
    }

    private void foldScans(long keptId, long otherId) {
        List<String> known = attachments.of(new Owner(OwnerKind.PERSON, keptId)).stream()
                .map(Attachment::sha256)
                .toList();
        for (Attachment scan : attachments.of(new Owner(OwnerKind.PERSON, otherId))) {
            if (known.contains(scan.sha256())) {
                bin.put(EntryKind.ATTACHMENT, scan.id(), journal.clock().instant());
            }
        }
    }

    private static Person moreOf(Person kept, Person other) {
        boolean more = kept.birth() == null
                || other.birth() != null
                        && other.birth().toString().startsWith(kept.birth().toString());
        return more ? other : kept;
    }

    private static boolean agree(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null || one.equals(other);
    }

    private static String filled(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
