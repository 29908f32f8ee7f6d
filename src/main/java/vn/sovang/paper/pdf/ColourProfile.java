package vn.sovang.paper.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;

/// The output intent every PDF/A file names: sRGB.
final class ColourProfile {
    private static final String NAME = "(sRGB IEC61966-2.1)";
    private static final byte[] DEFLATED =
            Flate.smallest(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());

    private ColourProfile() {}

    /// Writes the profile and gives the number of the intent.
    static int intent(PdfObjects objects) {
        int profile = objects.newId();
        objects.deflated(profile, "/N 3", DEFLATED);
        int intent = objects.newId();
        objects.begin(intent)
                .ascii("<</Type/OutputIntent/S/GTS_PDFA1/DestOutputProfile ")
                .reference(profile)
                .ascii("/Info" + NAME + "/OutputCondition" + NAME + "/OutputConditionIdentifier" + NAME)
                .ascii("/RegistryName(http://www.color.org)>>");
        return intent;
    }
}
