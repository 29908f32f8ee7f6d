package vn.sovang.usecase.registry;

import org.jspecify.annotations.Nullable;
import vn.sovang.exchange.list.UnitEntry;
import vn.sovang.model.registry.Headcount;
import vn.sovang.model.registry.Unit;
import vn.sovang.model.registry.UnitClass;
import vn.sovang.model.registry.UnitDetails;
import vn.sovang.model.registry.UnitKind;
import vn.sovang.text.OfficialDate;

/// What a listed unit adds to the registry's.
public final class UnitMerge {
    private UnitMerge() {}

    /// The unit with what the list knows; `merge` notes what was filled and what differs. The full name stays: another
    /// one is a change of name, which has its own day.
    public static Unit of(
            Unit stored, UnitEntry listed, @Nullable Long parentId, @Nullable Long clusterId, FieldMerge merge) {
        UnitDetails details = stored.details();
        UnitKind kind = stored.kind() == UnitKind.OTHER ? listed.unitKind() : stored.kind();
        if (kind != stored.kind()) {
            merge.fills().add("loại: " + kind.label());
        }
        return new Unit(
                stored.id(),
                merge.text("mã", stored.code(), listed.code()),
                stored.name(),
                stored.shortName().equals(stored.name()) && !listed.shortName().isEmpty()
                        ? merge.text("tên gọn", "", listed.shortName())
                        : merge.text("tên gọn", stored.shortName(), listed.shortName()),
                kind,
                stored.parentId() == null ? parentId : stored.parentId(),
                stored.proposes(),
                stored.letterhead(),
                merge.text("chức vụ người đứng đầu", stored.headPost(), listed.headPost()),
                merge.text("người đứng đầu", stored.headName(), listed.headName()),
                merge.text("đặc điểm, tình hình", stored.profile(), listed.profile()),
                merge.text("chức năng, nhiệm vụ", stored.functions(), listed.functions()),
                merge.value("có từ ngày", stored.validFrom(), listed.validFrom(), OfficialDate::brief),
                stored.validTo(),
                stored.successorId(),
                new UnitDetails(
                        merge.value(
                                "phân loại thống kê",
                                details.statisticsClass(),
                                listed.statisticsClass(),
                                UnitClass::label),
                        merge.text("lĩnh vực hoạt động", details.activityField(), listed.activityField()),
                        details.clusterId() == null ? clusterId : details.clusterId(),
                        headcount(details.headcount(), listed.headcount(), merge),
                        merge.text("quá trình thành lập", details.founding(), listed.founding()),
                        merge.text("cơ cấu tổ chức", details.organisation(), listed.organisation()),
                        details.formerNames()));
    }

    /// A unit the registry lacks, of which all the list says is taken over.
    public static Unit newcomer(UnitEntry listed, @Nullable Long parentId, @Nullable Long clusterId) {
        Unit bare = Unit.named(listed.name(), listed.unitKind(), parentId, proposes(listed.unitKind()));
        return of(bare, listed, parentId, clusterId, new FieldMerge(false));
    }

    /// Households and neighbourhoods go through the unit above them.
    private static boolean proposes(UnitKind kind) {
        return kind != UnitKind.HOUSEHOLD && kind != UnitKind.RESIDENTIAL_GROUP;
    }

    private static Headcount headcount(Headcount stored, Headcount listed, FieldMerge merge) {
        return new Headcount(
                merge.value("tổng số người", stored.staff(), listed.staff(), String::valueOf),
                merge.value("số nữ", stored.women(), listed.women(), String::valueOf),
                merge.value("số đảng viên", stored.partyMembers(), listed.partyMembers(), String::valueOf),
                merge.value("số lãnh đạo", stored.leaders(), listed.leaders(), String::valueOf));
    }
}
