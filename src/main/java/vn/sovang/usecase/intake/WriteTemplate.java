package vn.sovang.usecase.intake;

import java.nio.file.Path;
import java.util.List;
import vn.sovang.exchange.list.ListTemplates;
import vn.sovang.exchange.list.TemplateChoices;
import vn.sovang.model.Award;
import vn.sovang.model.ListKind;
import vn.sovang.model.Office;
import vn.sovang.model.Refusal;
import vn.sovang.model.registry.Unit;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.store.Stores;
import vn.sovang.store.office.OfficeStore;
import vn.sovang.store.registry.UnitStore;

/// Ghi danh sách trống for units to fill in, with this office's units and the catalogue's awards to choose from.
public final class WriteTemplate {
    private final OfficeStore offices;
    private final UnitStore units;
    private final AwardCatalogue catalogue;

    /// Works on one store.
    public WriteTemplate(Stores stores, AwardCatalogue catalogue) {
        this.offices = stores.offices();
        this.units = stores.units();
        this.catalogue = catalogue;
    }

    /// Writes the workbook.
    ///
    /// @throws Refusal when it cannot be written; an older file is then as it was
    public void write(ListKind kind, Path file) throws Refusal {
        ListTemplates.write(
                kind,
                file,
                new TemplateChoices(
                        offices.find().map(Office::name).orElse(""),
                        catalogue.all().stream().map(Award::name).toList(),
                        livingUnits()));
    }

    private List<String> livingUnits() {
        return units.all().stream()
                .filter(unit -> unit.validTo() == null)
                .map(Unit::name)
                .toList();
    }
}
