package vn.sovang.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.WriteProtectRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/// The records of an old workbook with all those struck out that a list does not need. POI parses every record it knows
/// and gives the whole workbook up at the first it does not like: LibreOffice's conditional formats are among them.
final class XlsStream {
    private static final Set<Integer> NEEDED = Set.of(
            (int) BOFRecord.sid,
            (int) EOFRecord.sid,
            (int) WriteProtectRecord.sid,
            (int) FilePassRecord.sid,
            (int) ContinueRecord.sid,
            (int) BoundSheetRecord.sid,
            (int) DateWindow1904Record.sid,
            (int) FontRecord.sid,
            (int) ExtendedFormatRecord.sid,
            (int) SSTRecord.sid,
            (int) RowRecord.sid,
            (int) MergeCellsRecord.sid,
            (int) LabelSSTRecord.sid,
            (int) LabelRecord.sid,
            (int) NumberRecord.sid,
            (int) RKRecord.sid,
            (int) MulRKRecord.sid,
            (int) BoolErrRecord.sid,
            (int) FormulaRecord.sid,
            (int) StringRecord.sid);

    /// A number no record has; its content is passed over.
    private static final int STRUCK_OUT = 0x7FFE;

    private XlsStream() {}

    /// The stream of the workbook in its container. Lengths and places stay as they were.
    static InputStream of(DirectoryNode root) throws IOException {
        for (String entry : root.getEntryNames()) {
            if (entry.toLowerCase(Locale.ROOT).equals("workbook")) {
                try (InputStream in = root.createDocumentInputStream(entry)) {
                    byte[] records = in.readAllBytes();
                    strikeOut(records);
                    return new ByteArrayInputStream(records);
                }
            }
        }
        throw new IOException("no workbook");
    }

    private static void strikeOut(byte[] records) {
        int at = 0;
        while (at + 4 <= records.length) {
            if (!NEEDED.contains(number(records, at))) {
                records[at] = (byte) STRUCK_OUT;
                records[at + 1] = (byte) (STRUCK_OUT >> 8);
            }
            at += 4 + number(records, at + 2);
        }
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }
}
