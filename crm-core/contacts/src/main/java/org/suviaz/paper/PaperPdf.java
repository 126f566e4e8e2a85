package org.suviaz.paper;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;

/**
 * A PDF that is written while its pages come. This package is the only place that knows the PDF library; the file's
 * properties name nobody and nothing, neither who made it nor when nor with what.
 */
public final class PaperPdf implements AutoCloseable {

    /** A millimetre in points. */
    public static final float MM = 72 / 25.4f;

    private final Document document;
    private final PdfWriter writer;
    private final BaseFont font = PaperFont.open();

    /** Of pages of that width and height in points; the stream stays open. */
    public PaperPdf(OutputStream out, float width, float height) {
        document = new Document(new Rectangle(width, height));
        writer = PdfWriter.getInstance(document, out);
        writer.setFullCompression();
        writer.setCloseStream(false);
        document.open();
        writer.getInfo().remove(PdfName.PRODUCER);
        writer.getInfo().remove(PdfName.CREATIONDATE);
    }

    /** One more page; what was on the one before is written. */
    public PaperSurface page() {
        document.newPage();
        return new PaperSurface(writer.getDirectContent(), font);
    }

    public PaperStamp stamp(float width, float height) {
        return new PaperStamp(writer.getDirectContent().createTemplate(width, height), font);
    }

    @Override
    public void close() {
        document.close();
    }
}
