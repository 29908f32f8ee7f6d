package vn.sovang.paper.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;

/// How Word is to set the document: as Word 2013 and later do, so that table edges stand on the margins and firm blanks
/// stretch in justified lines, and without stretching a line that ends with a line break.
final class Compatibility {
    private static final String SETTINGS = """
            <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:zoom w:percent="100"/>
            <w:bordersDoNotSurroundHeader/>
            <w:bordersDoNotSurroundFooter/>
            <w:defaultTabStop w:val="720"/>
            <w:characterSpacingControl w:val="doNotCompress"/>
            <w:compat>
            <w:doNotExpandShiftReturn/>
            <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
            <w:compatSetting w:name="overrideTableStyleFontSizeAndJustification"
             w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>
            <w:compatSetting w:name="differentiateMultirowTableHeaders"
             w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>
            </w:compat>
            <w:themeFontLang w:val="vi-VN"/>
            <w:decimalSymbol w:val=","/>
            <w:listSeparator w:val=";"/>
            </w:settings>
            """.replace("\n", "");

    private Compatibility() {}

    static void addTo(XWPFDocument word) {
        try {
            CTSettings settings = SettingsDocument.Factory.parse(SETTINGS).getSettings();
            word.getSettings().getCTSettings().set(settings);
        } catch (XmlException e) {
            throw new IllegalStateException("settings", e);
        }
    }
}
