package vn.sovang.paper.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The output intent every PDF/A file names: sRGB, as the smallest profile that says it (ICC.1:2004-10, version 4.2):
/// the curve of IEC 61966-2-1 as a formula. The platform's own is five times as large and costs the start of its colour
/// library.
final class ColourProfile {
    private static final String NAME = "(sRGB IEC61966-2.1)";
    private static final int HEADER = 128;
    /// The light colours are measured by, D50.
    private static final int[] WHITE = {0xF6D6, 0x10000, 0xD32D};

    private static final byte[] DEFLATED = Flate.smallest(bytes());

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

    /// The profile.
    static byte[] bytes() {
        String[] tags = {"desc", "cprt", "wtpt", "chad", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
        byte[][] values = {
            text("sRGB"),
            text("CC0"),
            numbers("XYZ ", WHITE),
            // From the light of screens, D65 (Bradford).
            numbers("sf32", 0x10C42, 0x5DE, -0xCDB, 0x793, 0xFD90, -0x45F, -0x25E, 0x3DC, 0xC06E),
            numbers("XYZ ", 0x6FA2, 0x38F5, 0x0390),
            numbers("XYZ ", 0x6299, 0xB785, 0x18DA),
            numbers("XYZ ", 0x24A0, 0x0F84, 0xB6CF),
            // ((x + 0.055) / 1.055) to the power of 2.4, x / 12.92 below 0.04045.
            numbers("para", 0x30000, 0x26666, 0xF2A7, 0x0D59, 0x13D0, 0x0A5B)
        };
        int start = HEADER + 4 + 12 * tags.length;
        int length = start;
        for (byte[] value : values) {
            length += value.length;
        }
        ByteBuffer out = ByteBuffer.allocate(length);
        out.putInt(length).putInt(0).putInt(0x04200000);
        ascii(out, "mntrRGB XYZ ");
        out.putShort((short) 2025).putShort((short) 1).putShort((short) 1).position(36);
        ascii(out, "acsp");
        out.position(68);
        for (int one : WHITE) {
            out.putInt(one);
        }
        out.position(HEADER);
        out.putInt(tags.length);
        int at = start;
        for (int i = 0; i < tags.length; i++) {
            // The three curves are one.
            byte[] value = values[Math.min(i, values.length - 1)];
            int offset = i < values.length ? at : length - value.length;
            ascii(out, tags[i]);
            out.putInt(offset).putInt(value.length);
            at += i < values.length ? value.length : 0;
        }
        for (byte[] value : values) {
            out.put(value);
        }
        return out.array();
    }

    private static byte[] text(String text) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer out = ByteBuffer.allocate(28 + letters.length + 3 & ~3);
        ascii(out, "mluc");
        out.putInt(0).putInt(1).putInt(12);
        ascii(out, "enUS");
        out.putInt(letters.length).putInt(28).put(letters);
        return out.array();
    }

    /// @param values in 65,536ths
    private static byte[] numbers(String type, int... values) {
        ByteBuffer out = ByteBuffer.allocate(8 + 4 * values.length);
        ascii(out, type);
        out.putInt(0);
        for (int value : values) {
            out.putInt(value);
        }
        return out.array();
    }

    private static void ascii(ByteBuffer out, String text) {
        out.put(text.getBytes(StandardCharsets.US_ASCII));
    }
}
