package org.suviaz.paper;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import java.util.List;

/** What can be written and drawn on: a page, or a stamp. Lengths in points, from the lower left corner. */
public class PaperSurface {

    private final PdfContentByte content;
    private final BaseFont font;

    PaperSurface(PdfContentByte content, BaseFont font) {
        this.content = content;
        this.font = font;
    }

    /** Lines below each other, the first on that base line. */
    public void text(List<String> lines, float left, float base, float size, float leading) {
        content.beginText();
        content.setFontAndSize(font, size);
        content.setTextMatrix(left, base);
        content.setLeading(leading);
        boolean first = true;
        for (String line : lines) {
            if (first) {
                content.showText(line);
            } else {
                content.newlineShowText(line);
            }
            first = false;
        }
        content.endText();
    }

    public void line(float fromLeft, float fromBase, float toLeft, float toBase, float thickness) {
        content.setLineWidth(thickness);
        content.moveTo(fromLeft, fromBase);
        content.lineTo(toLeft, toBase);
        content.stroke();
    }

    /** Points to what was drawn once, with its own corner there. */
    public void put(PaperStamp stamp, float left, float base) {
        content.addTemplate(stamp.template(), left, base);
    }
}
