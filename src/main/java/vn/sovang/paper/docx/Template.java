package vn.sovang.paper.docx;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The parts that are the same in every file: what leads to the text, styles, settings, headers. Written as they stand,
/// since POI's own file takes two seconds to make its first one (decisions/0008).
final class Template {
    /// part of the text
    static final String DOCUMENT = "word/document.xml";
    /// part of title, dates and maker
    static final String PROPERTIES = "docProps/core.xml";
    /// what leads from the text to other parts
    static final String RELATIONS = "word/_rels/document.xml.rels";
    /// relation of the header with the page number
    static final String NUMBERED_HEADER = "rId3";
    /// relation of the empty header
    static final String EMPTY_HEADER = "rId4";

    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String CONTENT_TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Default Extension="png" ContentType="image/png"/>
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
            <Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
            <Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>
            <Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>
            <Override PartName="/word/header2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>
            </Types>
            """;
    private static final String FILE_RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
            <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/>
            </Relationships>
            """;
    private static final String DOCUMENT_RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>
            <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/>
            <Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header2.xml"/>
            </Relationships>
            """;
    private static final String APPLICATION = """
            <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Sổ Vàng</Application></Properties>
            """;
    private static final String HEADER = """
            <w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="%s"/></w:pPr>%s</w:p></w:hdr>
            """;
    private static final String PAGE_NUMBER = "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>2</w:t></w:r></w:fldSimple>";

    /// How Word is to set the document: as Word 2013 and later do, so that table edges stand on the margins and firm
    /// blanks stretch in justified lines; without stretching a line that ends with a line break, and with a cover's
    /// frame around the text alone.
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
            <w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>
            <w:compatSetting w:name="differentiateMultirowTableHeaders" w:uri="http://schemas.microsoft.com/office/word" w:val="1"/>
            </w:compat>
            <w:themeFontLang w:val="vi-VN"/>
            <w:decimalSymbol w:val=","/>
            <w:listSeparator w:val=";"/>
            </w:settings>
            """;

    private Template() {}

    /// Content by name, in the order of the file.
    static Map<String, byte[]> parts() {
        return Made.PARTS;
    }

    private static final class Made {
        static final Map<String, byte[]> PARTS = parts();

        private static Map<String, byte[]> parts() {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            parts.put("[Content_Types].xml", bytes(CONTENT_TYPES));
            parts.put("_rels/.rels", bytes(FILE_RELATIONS));
            parts.put("docProps/app.xml", bytes(APPLICATION));
            parts.put(RELATIONS, bytes(DOCUMENT_RELATIONS));
            parts.put("word/styles.xml", StyleSheet.part());
            parts.put("word/settings.xml", bytes(SETTINGS));
            parts.put("word/header1.xml", bytes(HEADER.formatted(NamedStyle.PAGE_NUMBER.id(), PAGE_NUMBER)));
            parts.put("word/header2.xml", bytes(HEADER.formatted(NamedStyle.PAGE_NUMBER.id(), "")));
            return Collections.unmodifiableMap(parts);
        }

        private static byte[] bytes(String xml) {
            return (START + xml).getBytes(StandardCharsets.UTF_8);
        }
    }
}
