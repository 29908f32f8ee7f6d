package vn.sovang.paper.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// The objects of one file and where they stand (ISO 32000-1, 7.5). Objects that are no streams are packed into object
/// streams, which makes the many small nodes of a structure tree small and quick to write.
final class PdfObjects {
    /// Objects a reader has to unpack for one it wants.
    private static final int PACKED = 400;
    private static final String HEADER = "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n";

    private final Flate flate;
    private final PdfBytes out = new PdfBytes(1 << 16);
    private final MessageDigest digest = digest();
    /// Where each object stands: its offset in the file, or the object stream it is in.
    private int[] places = new int[256];
    /// Number of each object in its object stream, -1 for those in no stream.
    private int[] indexes = new int[256];
    private int count = 1;
    private final PdfBytes packed = new PdfBytes(1 << 14);
    private final PdfBytes offsets = new PdfBytes(1 << 12);
    private int packedCount;
    private int packedId;

    PdfObjects(Flate flate) {
        this.flate = flate;
        out.ascii(HEADER);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }

    /// The number of an object that will be written.
    int newId() {
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
            indexes = Arrays.copyOf(indexes, 2 * count);
        }
        return count++;
    }

    /// Begins an object that is no stream; it ends where the next one begins.
    ///
    /// @return where to write it
    PdfBytes begin(int id) {
        if (packedCount == PACKED) {
            pack();
        }
        if (packedCount == 0) {
            packedId = newId();
        }
        packed.put('\n');
        offsets.number(id).put(' ').number(packed.length()).put(' ');
        places[id] = packedId;
        indexes[id] = packedCount++;
        return packed;
    }

    /// A stream of this file alone.
    ///
    /// @param entries of its dictionary
    void stream(int id, String entries, PdfBytes content) {
        byte[] deflated = flate.deflated(content);
        digest.update(deflated);
        deflated(id, entries, deflated);
    }

    /// A stream that is deflated already.
    void deflated(int id, String entries, byte[] deflated) {
        raw(id, entries + "/Filter/FlateDecode", deflated);
    }

    /// A stream as it stands.
    void raw(int id, String entries, byte[] content) {
        places[id] = out.length();
        indexes[id] = -1;
        out.number(id).ascii(" 0 obj\n<<").ascii(entries).ascii("/Length ").number(content.length);
        out.ascii(">>\nstream\n").put(content, content.length).ascii("\nendstream\nendobj\n");
    }

    private void pack() {
        if (packedCount > 0) {
            String entries = "/Type/ObjStm/N " + packedCount + "/First " + offsets.length();
            offsets.put(packed);
            stream(packedId, entries, offsets);
            offsets.clear();
            packed.clear();
            packedCount = 0;
        }
    }

    /// The whole file. The id is made of what was written: the same content gives the same bytes.
    PdfBytes finished(int root, int info) {
        pack();
        int id = newId();
        int start = out.length();
        places[id] = start;
        indexes[id] = -1;
        PdfBytes table = new PdfBytes(7 * count);
        // Object 0 heads the list of free objects.
        entry(table, 0, 0, 0xFFFF);
        for (int i = 1; i < count; i++) {
            boolean inStream = indexes[i] >= 0;
            entry(table, inStream ? 2 : 1, places[i], inStream ? indexes[i] : 0);
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        String entries = "/Type/XRef/W[1 4 2]/Size " + count + "/Root " + root + " 0 R/Info " + info + " 0 R/ID[<"
                + hash + "><" + hash + ">]";
        deflated(id, entries, flate.deflated(table));
        return out.ascii("startxref\n").number(start).ascii("\n%%EOF\n");
    }

    private static void entry(PdfBytes table, int kind, int place, int index) {
        table.put(kind);
        table.put(place >> 24).put(place >> 16).put(place >> 8).put(place);
        table.put(index >> 8).put(index);
    }
}
