package org.suviaz.mailings;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.suviaz.paper.PaperPdf;
import org.suviaz.paper.PaperStamp;
import org.suviaz.paper.PaperSurface;

/**
 * Letters as one PDF, one page each, written while they come. A paragraph that all letters share is drawn once and only
 * pointed to.
 */
final class LetterPdf implements AutoCloseable {

    private static final float FOLD_LINE = 0.3f;

    private final AddressWindow window;
    private final PaperPdf pdf;
    private final Map<String, Shared> shared = new HashMap<>();
    private PaperStamp foldMarks;
    private int pages;

    LetterPdf(OutputStream out, AddressWindow window) {
        this.window = window;
        this.pdf = new PaperPdf(out, LetterPaper.WIDTH, LetterPaper.HEIGHT);
    }

    /** Adds the letter's one page; the caller has seen to it that it fits. */
    void add(Letter letter) {
        PaperSurface page = pdf.page();
        foldMarks(page);
        address(page, letter.address());
        text(page, letter.blocks());
        page.text(List.of(letter.code()), LetterPaper.LEFT, LetterPaper.CODE_BASE, LetterPaper.CODE_SIZE, 0);
        pages++;
    }

    int pages() {
        return pages;
    }

    @Override
    public void close() {
        pdf.close();
    }

    private void foldMarks(PaperSurface page) {
        if (foldMarks == null) {
            foldMarks = pdf.stamp(LetterPaper.WIDTH, LetterPaper.HEIGHT);
            for (float height : new float[] {LetterPaper.FIRST_FOLD, LetterPaper.SECOND_FOLD}) {
                foldMarks.line(4 * LetterPaper.MM, height, 8 * LetterPaper.MM, height, FOLD_LINE);
            }
        }
        page.put(foldMarks, 0, 0);
    }

    private void address(PaperSurface page, List<String> address) {
        float base = LetterPaper.HEIGHT - window.top() * LetterPaper.MM - LetterPaper.TEXT_SIZE;
        page.text(
                LetterPaper.addressLines(address, window),
                window.left() * LetterPaper.MM,
                base,
                LetterPaper.TEXT_SIZE,
                LetterPaper.ADDRESS_LEADING);
    }

    private void text(PaperSurface page, List<Block> blocks) {
        float base = LetterPaper.firstBase();
        for (Block block : blocks) {
            base -= block.common() ? shared(page, block, base) : own(page, LetterPaper.lines(block), base);
        }
    }

    private static float own(PaperSurface on, List<String> lines, float base) {
        on.text(lines, LetterPaper.LEFT, base, LetterPaper.TEXT_SIZE, LetterPaper.TEXT_LEADING);
        return LetterPaper.heightOf(lines.size());
    }

    private float shared(PaperSurface page, Block block, float base) {
        Shared drawn = shared.computeIfAbsent(block.text(), text -> drawOnce(LetterPaper.lines(block)));
        page.put(drawn.stamp(), 0, base - drawn.height());
        return drawn.height();
    }

    private Shared drawOnce(List<String> lines) {
        float height = LetterPaper.heightOf(lines.size());
        // What is seen begins one letter's height above the first base line, so that nothing of a letter is cut off.
        PaperStamp stamp =
                pdf.stamp(LetterPaper.WIDTH, height).showing(LetterPaper.WIDTH, height + LetterPaper.TEXT_SIZE);
        own(stamp, lines, height);
        return new Shared(stamp, height);
    }

    private record Shared(PaperStamp stamp, float height) {}
}
