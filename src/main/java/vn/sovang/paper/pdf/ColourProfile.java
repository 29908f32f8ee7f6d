package vn.sovang.paper.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The output intent every PDF/A file names: sRGB.
final class ColourProfile {
    private static final String NAME = "sRGB IEC61966-2.1";
    private static final byte[] DEFLATED =
            Flate.deflated(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());

    private ColourProfile() {}

    static COSDictionary intent(PDDocument document) throws IOException {
        COSStream profile = Flate.stream(document, DEFLATED);
        profile.setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.getPDFName("OutputIntent"));
        intent.setName(COSName.S, "GTS_PDFA1");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        intent.setString(COSName.INFO, NAME);
        intent.setString(COSName.OUTPUT_CONDITION, NAME);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, NAME);
        intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
        return intent;
    }
}
