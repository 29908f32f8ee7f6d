package vn.sovang.exchange.file;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// What a scan can be.
public enum ScanKind {
    /// as a scanner with a feeder writes it; the sign may stand a little behind the start
    PDF("application/pdf", "pdf", "255044462d"),
    /// a photograph
    JPEG("image/jpeg", "jpg", "ffd8ff"),
    /// a picture of a screen
    PNG("image/png", "png", "89504e470d0a1a0a");

    /// ISO 32000 readers look for the sign of a PDF in so many bytes.
    private static final int PDF_START = 1024;

    private final String mediaType;
    private final String ending;
    private final byte[] sign;

    ScanKind(String mediaType, String ending, String sign) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.sign = HexFormat.of().parseHex(sign);
    }

    /// Such as "application/pdf".
    public String mediaType() {
        return mediaType;
    }

    /// Of file names, without a dot.
    public String ending() {
        return ending;
    }

    /// What the content is by its first bytes; empty when it is no scan.
    static Optional<ScanKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
    }

    /// The kind of that media type.
    ///
    /// @throws IllegalArgumentException when no scan is of it
    public static ScanKind ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scan is " + mediaType));
    }

    private boolean begins(byte[] content) {
        int last = this == PDF ? Math.min(PDF_START, content.length - sign.length) : 0;
        for (int start = 0; start <= last; start++) {
            int end = start + sign.length;
            if (end <= content.length && Arrays.equals(content, start, end, sign, 0, sign.length)) {
                return true;
            }
        }
        return false;
    }
}
