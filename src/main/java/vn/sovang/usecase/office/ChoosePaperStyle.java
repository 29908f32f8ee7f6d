package vn.sovang.usecase.office;

import vn.sovang.model.Refusal;
import vn.sovang.model.dossier.PaperStyle;
import vn.sovang.store.Stores;
import vn.sovang.store.office.PaperStyleStore;
import vn.sovang.usecase.press.PaperFonts;
import vn.sovang.usecase.work.Journal;

/// Chọn cách trình bày: letter size, line spacing and font of the office's papers, within what Decree 30/2020 (Phụ lục
/// I) leaves open.
public final class ChoosePaperStyle {
    private final PaperStyleStore styles;
    private final PaperFonts fonts;
    private final Journal journal;

    /// Works on one store.
    ///
    /// @param fonts the same that papers are printed with
    public ChoosePaperStyle(Stores stores, PaperFonts fonts, Journal journal) {
        this.fonts = fonts;
        this.journal = journal;
        styles = stores.paperStyles();
    }

    /// What holds now.
    public PaperStyle find() {
        return styles.find();
    }

    /// Looks whether papers can be printed in that style on this PC.
    ///
    /// @throws Refusal when its font cannot be used here
    public void check(PaperStyle style) throws Refusal {
        if (style.systemFont()) {
            fonts.of(style);
        }
    }

    /// Keeps the choice. A font is looked at when it is newly chosen; one chosen before stays, so that the data can be
    /// opened on a PC without it.
    ///
    /// @throws Refusal when the font newly chosen cannot be used here
    public void save(PaperStyle style) throws Refusal {
        PaperStyle before = find();
        if (style.systemFont() && !before.systemFont()) {
            check(style);
        }
        if (!style.equals(before)) {
            journal.<PaperStyle, RuntimeException>step("Chọn cách trình bày văn bản", "", () -> {
                styles.save(style);
                return style;
            });
        }
    }
}
