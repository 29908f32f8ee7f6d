package vn.sovang.model.dossier;

import vn.sovang.model.round.TierKind;

/// Thành phần hồ sơ: what a dossier must hold of a paper, by the movement's plan.
///
/// @param tier whose paper it is
/// @param kind the paper
/// @param original bản chính, else bản sao
/// @param copies how many, 1 and up
public record DossierItem(TierKind tier, PaperKind kind, boolean original, int copies) {
    public DossierItem {
        if (copies < 1) {
            throw new IllegalArgumentException("copies: " + copies);
        }
    }

    /// "01 bản chính".
    public String display() {
        return vn.sovang.text.Numbers.count(copies) + (original ? " bản chính" : " bản sao");
    }
}
