package vn.sovang.usecase.intake;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.sovang.exchange.table.AwardReader;
import vn.sovang.exchange.table.AwardReading;
import vn.sovang.model.Award;
import vn.sovang.model.SubjectKind;
import vn.sovang.rule.AwardCatalogue;
import vn.sovang.rule.Recognition;

/// Lets the list reader read awards by the catalogue and by what the movement offers.
final class CatalogueAwards implements AwardReader {
    private final AwardCatalogue catalogue;
    private final Collection<String> offered;

    CatalogueAwards(AwardCatalogue catalogue, Collection<String> offered) {
        this.catalogue = catalogue;
        this.offered = List.copyOf(offered);
    }

    @Override
    public AwardReading read(String text, SubjectKind kind) {
        return switch (catalogue.recognise(text, offered)) {
            case Recognition.Exact(Award award) -> known(award, kind);
            case Recognition.ByAlias(Award award) -> known(award, kind);
            case Recognition.ByOffer(Award award) -> known(award, kind);
            case Recognition.Ambiguous(List<Award> candidates) ->
                new AwardReading.Unclear("“" + text + "” có thể là "
                        + candidates.stream().map(Award::name).collect(Collectors.joining(" hoặc "))
                        + ". Hãy chọn một.");
            case Recognition.Unknown() ->
                new AwardReading.Unclear(
                        "Không có danh hiệu, hình thức nào tên “" + text + "” trong danh mục. Hãy chọn lại.");
        };
    }

    private AwardReading known(Award award, SubjectKind kind) {
        if (!award.subjects().contains(kind)) {
            return new AwardReading.Known(
                    award.code(), award.name(), award.name() + " không dành cho " + kind.label() + ".");
        }
        if (!offered.isEmpty() && !offered.contains(award.code())) {
            return new AwardReading.Known(
                    award.code(), award.name(), award.name() + " không có trong kế hoạch của phong trào này.");
        }
        return AwardReading.Known.of(award.code(), award.name());
    }
}
