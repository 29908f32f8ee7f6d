package vn.sovang.paper.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/// Asks veraPDF whether a file is PDF/A-2a and PDF/UA-1.
public final class VeraPdf {
    private VeraPdf() {}

    /// What veraPDF finds wrong, with the clause of the standard; empty when the file conforms to both.
    public static List<String> faults(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> faults = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                ValidationResult result = validator.validate(parser);
                result.getTestAssertions().stream()
                        .map(fault -> flavour + " " + fault.getRuleId().getClause() + ": " + fault.getMessage())
                        .distinct()
                        .forEach(faults::add);
            }
        }
        return faults;
    }
}
