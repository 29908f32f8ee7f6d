package vn.sovang.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;

class ColourProfileTest {
    @Test
    void coloursAreThoseOfThePlatformsOwnProfile() {
        ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(ColourProfile.bytes()));
        ColorSpace platforms = ColorSpace.getInstance(ColorSpace.CS_sRGB);
        float[][] colours = {{0, 0, 0}, {1, 1, 1}, {1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {0.02f, 0.5f, 0.8f}};

        for (float[] colour : colours) {
            float[] xyz = ours.toCIEXYZ(colour);
            float[] wanted = platforms.toCIEXYZ(colour);
            for (int i = 0; i < 3; i++) {
                assertThat(xyz[i]).isCloseTo(wanted[i], within(0.001f));
            }
        }
    }
}
