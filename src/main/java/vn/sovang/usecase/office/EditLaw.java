package vn.sovang.usecase.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sovang.model.LawOverride;
import vn.sovang.model.Refusal;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.ProvinceLaw;
import vn.sovang.rule.ProvinceLaws;
import vn.sovang.rule.ProvisionKey;
import vn.sovang.rule.ProvisionValue;
import vn.sovang.store.Stores;
import vn.sovang.store.office.LawOverrideStore;
import vn.sovang.text.OfficialDate;
import vn.sovang.usecase.work.Journal;
import vn.sovang.usecase.work.LawWords;

/// Sửa quy định: sets the office's own values from a day on, with a note, and chooses the province it follows; each as
/// a
/// step that can be undone.
public final class EditLaw {
    private final LawOverrideStore overrides;
    private final ProvinceLaws provinces;
    private final LawWords words;
    private final Journal journal;

    /// Works on one store.
    public EditLaw(Stores stores, ProvinceLaws provinces, AwardCatalogue catalogue, Journal journal) {
        this.overrides = stores.lawOverrides();
        this.provinces = provinces;
        this.journal = journal;
        words = new LawWords(catalogue);
    }

    /// What the office has set, thing by thing.
    public List<LawOverride> all() {
        return overrides.all();
    }

    /// Sets a value, whatever its id says, typed as people write it. One of the same thing that stands on its first day
    /// ends the day before; one of the same first day is replaced; it ends before a later one begins.
    ///
    /// @throws Refusal when the value is none of its unit, has no note, or ends before it begins
    public LawOverride set(LawOverride typed) throws Refusal {
        ProvisionKey key = key(typed.key());
        LawOverride override = typed.withValue(value(key, typed.value()));
        check(key, override);
        return journal.step("Đặt giá trị riêng", about(override), () -> {
            LawOverride fitted = override;
            for (LawOverride other : sameThing(override)) {
                if (other.from().equals(override.from())) {
                    overrides.remove(other.id());
                } else if (other.from().isAfter(override.from())) {
                    fitted = endsBefore(fitted, other.from());
                } else if (other.to() == null || !other.to().isBefore(override.from())) {
                    overrides.update(other.until(override.from().minusDays(1)));
                }
            }
            return overrides.add(fitted);
        });
    }

    /// Takes a value of the office away, for all its time: the province's or the nation's stands again.
    ///
    /// @param reason why, kept with the step
    /// @throws Refusal without a reason, or when it is gone
    public void remove(long id, String reason) throws Refusal {
        LawOverride override = overrides
                .find(id)
                .orElseThrow(() -> new Refusal("Giá trị riêng này không còn. Hãy mở lại màn hình Quy định."));
        if (reason.isBlank()) {
            throw new Refusal("Chưa ghi vì sao bỏ giá trị riêng. Hãy ghi lý do ở ô Ghi chú.");
        }
        journal.<Object, RuntimeException>step("Bỏ giá trị riêng", about(override) + ": " + reason.strip(), () -> {
            overrides.remove(id);
            return id;
        });
    }

    /// The regulation of the province the office follows; empty while it follows none.
    public Optional<ProvinceLaw> province() {
        return overrides.province().flatMap(provinces::byCode);
    }

    /// Follows a province's regulation from now on.
    ///
    /// @param code empty for none
    /// @throws Refusal when no such regulation ships
    public void chooseProvince(String code) throws Refusal {
        String name = code.isEmpty()
                ? "không theo tỉnh nào"
                : provinces
                        .byCode(code)
                        .map(ProvinceLaw::name)
                        .orElseThrow(() -> new Refusal(
                                "Không có quy định tỉnh \"%s\". Hãy chọn trong danh sách ở màn hình Quy định."
                                        .formatted(code)));
        if (overrides.province().orElse("").equals(code)) {
            return;
        }
        journal.<Object, RuntimeException>step("Chọn quy định tỉnh", name, () -> {
            overrides.chooseProvince(code);
            return code;
        });
    }

    private List<LawOverride> sameThing(LawOverride override) {
        return new ArrayList<>(overrides.all().stream()
                .filter(other -> other.sameThing(override))
                .toList());
    }

    private static LawOverride endsBefore(LawOverride override, LocalDate later) {
        LocalDate last = later.minusDays(1);
        return override.to() == null || override.to().isAfter(last) ? override.until(last) : override;
    }

    private static ProvisionKey key(String name) throws Refusal {
        for (ProvisionKey key : ProvisionKey.values()) {
            if (key.name().equals(name)) {
                return key;
            }
        }
        throw new Refusal(
                "Không có điều quy định tên \"%s\". Hãy chọn trong danh sách ở màn hình Quy định.".formatted(name));
    }

    private String value(ProvisionKey key, String typed) throws Refusal {
        return ProvisionValue.read(key, typed)
                .orElseThrow(() -> new Refusal("Giá trị \"%s\" của \"%s\" chưa đúng. Hãy ghi %s."
                        .formatted(typed, key.label(), ProvisionValue.hint(key))));
    }

    private void check(ProvisionKey key, LawOverride override) throws Refusal {
        if (override.to() != null && override.to().isBefore(override.from())) {
            throw new Refusal("Ngày cuối %s ở trước ngày đầu %s. Hãy sửa lại một trong hai."
                    .formatted(OfficialDate.brief(override.to()), OfficialDate.brief(override.from())));
        }
        if (override.note().isEmpty()) {
            throw new Refusal(
                    "Chưa ghi vì sao \"%s\" khác quy định chung. Hãy ghi lý do ở ô Ghi chú.".formatted(key.label()));
        }
        if (!words.knows(override.subject())) {
            throw new Refusal(
                    "Không có \"%s\" trong danh mục. Hãy chọn danh hiệu, hình thức khen hoặc cấp trong danh sách."
                            .formatted(override.subject()));
        }
    }

    private String about(LawOverride override) {
        ProvisionKey key = ProvisionKey.valueOf(override.key());
        String subject = words.subject(override.subject());
        return "%s%s: %s"
                .formatted(
                        key.label(),
                        subject.isEmpty() ? "" : ", " + subject,
                        ProvisionValue.words(key, override.value()));
    }
}
