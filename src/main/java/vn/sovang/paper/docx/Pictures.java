package vn.sovang.paper.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import vn.sovang.paper.layout.Figure;

/// The drawings of one file: each a picture in its line of text, and a part of the file.
final class Pictures {
    /// Word's unit of drawings in a point.
    private static final int EMU_PER_PT = 12_700;

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
    private static final String GRAPHIC = """
            <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
            <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">
            <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">
            <pic:nvPicPr><pic:cNvPr id="%1$d" name="%2$s"/><pic:cNvPicPr/></pic:nvPicPr>
            <pic:blipFill>
            <a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="%3$s"/>
            <a:stretch><a:fillRect/></a:stretch>
            </pic:blipFill>
            <pic:spPr>
            <a:xfrm><a:off x="0" y="0"/><a:ext cx="%4$d" cy="%5$d"/></a:xfrm>
            <a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
            </pic:spPr>
            </pic:pic>
            </a:graphicData>
            </a:graphic>
            """;

    private final List<byte[]> files = new ArrayList<>();
    private final LetterShapes letters = new LetterShapes();

    /// Puts a drawing into a line.
    ///
    /// @param inWords what it shows, for those who do not see it
    void write(CTR to, Figure figure, String inWords) {
        files.add(FigurePicture.png(figure, letters));
        int number = files.size();
        long width = Math.round(figure.width() * EMU_PER_PT);
        long height = Math.round(figure.height() * EMU_PER_PT);
        String name = "Biểu đồ " + number;
        CTInline inline = to.addNewDrawing().addNewInline();
        inline.setDistT(0L);
        inline.setDistB(0L);
        inline.setDistL(0L);
        inline.setDistR(0L);
        CTPositiveSize2D extent = inline.addNewExtent();
        extent.setCx(width);
        extent.setCy(height);
        CTNonVisualDrawingProps properties = inline.addNewDocPr();
        properties.setId(number);
        properties.setName(name);
        properties.setDescr(inWords);
        String xml = GRAPHIC.formatted(number, name, relation(number), width, height);
        try {
            inline.addNewGraphic()
                    .set(XmlObject.Factory.parse(xml)
                            .selectChildren("http://schemas.openxmlformats.org/drawingml/2006/main", "graphic")[0]);
        } catch (XmlException e) {
            throw new IllegalStateException("our own text is XML", e);
        }
    }

    /// Adds the pictures, and what leads to them, to the parts of a file.
    void addTo(Map<String, byte[]> parts) {
        if (files.isEmpty()) {
            return;
        }
        StringBuilder relations = new StringBuilder();
        for (int i = 0; i < files.size(); i++) {
            String target = "media/bieu-do-" + (i + 1) + ".png";
            parts.put("word/" + target, files.get(i));
            relations.append("<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>%n"
                    .formatted(relation(i + 1), RELATION, target)
                    .replace("\r", ""));
        }
        parts.computeIfPresent(Template.RELATIONS, (part, xml) -> new String(xml, StandardCharsets.UTF_8)
                .replace("</Relationships>", relations + "</Relationships>")
                .getBytes(StandardCharsets.UTF_8));
    }

    private static String relation(int number) {
        return "rIdBieuDo" + number;
    }
}
