package org.suviaz.mailings;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Letters as one PDF, one page each, written while they come. With {@link LetterFont} the only place that knows the PDF
 * library. A paragraph that all letters share is drawn once and only pointed to; the file's properties name nobody and
 * nothing.
 */
final class LetterPdf implements AutoCloseable {

    private final AddressWindow window;
    private final Document document = new Document(new Rectangle(LetterPaper.WIDTH, LetterPaper.HEIGHT));
    private final PdfWriter writer;
    private final BaseFont font = LetterFont.open();
    private final Map<String, Shared> shared = new HashMap<>();
    private PdfTemplate foldMarks;
    private int pages;

    LetterPdf(OutputStream out, AddressWindow window) {
        this.window = window;
        writer = PdfWriter.getInstance(document, out);
        writer.setFullCompression();
        writer.setCloseStream(false);
        document.open();
        writer.getInfo().remove(PdfName.PRODUCER);
        writer.getInfo().remove(PdfName.CREATIONDATE);
    }

    /** Adds the letter's one page; the caller has seen to it that it fits. */
    void add(Letter letter) {
        document.newPage();
        PdfContentByte page = writer.getDirectContent();
        foldMarks(page);
        address(page, letter.address());
        text(page, letter.blocks());
        draw(page, List.of(letter.code()), LetterPaper.LEFT, LetterPaper.CODE_BASE, LetterPaper.CODE_SIZE, 0);
        pages++;
    }

    int pages() {
        return pages;
    }

    @Override
    public void close() {
        document.close();
    }

    private void foldMarks(PdfContentByte page) {
        if (foldMarks == null) {
            foldMarks = page.createTemplate(LetterPaper.WIDTH, LetterPaper.HEIGHT);
            foldMarks.setLineWidth(0.3f);
            for (float height : new float[] {LetterPaper.FIRST_FOLD, LetterPaper.SECOND_FOLD}) {
                foldMarks.moveTo(4 * LetterPaper.MM, height);
                foldMarks.lineTo(8 * LetterPaper.MM, height);
            }
            foldMarks.stroke();
        }
        page.addTemplate(foldMarks, 0, 0);
    }

    private void address(PdfContentByte page, List<String> address) {
        float base = LetterPaper.HEIGHT - window.top() * LetterPaper.MM - LetterPaper.TEXT_SIZE;
        draw(
                page,
                LetterPaper.addressLines(address, window),
                window.left() * LetterPaper.MM,
                base,
                LetterPaper.TEXT_SIZE,
                LetterPaper.ADDRESS_LEADING);
    }

    private void text(PdfContentByte page, List<Block> blocks) {
        float base = LetterPaper.firstBase();
        for (Block block : blocks) {
            base -= block.common() ? shared(page, block, base) : own(page, LetterPaper.lines(block), base);
        }
    }

    private float own(PdfContentByte page, List<String> lines, float base) {
        draw(page, lines, LetterPaper.LEFT, base, LetterPaper.TEXT_SIZE, LetterPaper.TEXT_LEADING);
        return LetterPaper.heightOf(lines.size());
    }

    private float shared(PdfContentByte page, Block block, float base) {
        Shared drawn = shared.computeIfAbsent(block.text(), text -> drawOnce(LetterPaper.lines(block)));
        page.addTemplate(drawn.template(), 0, base - drawn.height());
        return drawn.height();
    }

    private Shared drawOnce(List<String> lines) {
        float height = LetterPaper.heightOf(lines.size());
        PdfTemplate template = writer.getDirectContent().createTemplate(LetterPaper.WIDTH, height);
        // The box begins one letter's height above the first base line, so that nothing of a letter is cut off.
        template.setBoundingBox(new Rectangle(0, 0, LetterPaper.WIDTH, height + LetterPaper.TEXT_SIZE));
        draw(template, lines, LetterPaper.LEFT, height, LetterPaper.TEXT_SIZE, LetterPaper.TEXT_LEADING);
        return new Shared(template, height);
    }

    private void draw(PdfContentByte on, List<String> lines, float left, float base, float size, float leading) {
        on.beginText();
        on.setFontAndSize(font, size);
        on.setTextMatrix(left, base);
        on.setLeading(leading);
        boolean first = true;
        for (String line : lines) {
            if (first) {
                on.showText(line);
            } else {
                on.newlineShowText(line);
            }
            first = false;
        }
        on.endText();
    }

    private record Shared(PdfTemplate template, float height) {}
}
