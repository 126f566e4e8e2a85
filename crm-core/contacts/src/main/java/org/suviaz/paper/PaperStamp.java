package org.suviaz.paper;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfTemplate;

/** Something that is drawn once and stands on many pages of one file. */
public final class PaperStamp extends PaperSurface {

    private final PdfTemplate template;

    PaperStamp(PdfTemplate template, BaseFont font) {
        super(template, font);
        this.template = template;
    }

    /** How much of it is seen, where that is more than it takes up on a page. */
    public PaperStamp showing(float width, float height) {
        template.setBoundingBox(new Rectangle(0, 0, width, height));
        return this;
    }

    PdfTemplate template() {
        return template;
    }
}
