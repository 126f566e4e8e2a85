package org.suviaz.paper;

import com.lowagie.text.pdf.BaseFont;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** DejaVu Serif, shipped with this module (its licence lies beside it): free, with every Belarusian and Russian letter. */
public final class PaperFont {

    private static final String FILE = "DejaVuSerif.ttf";
    private static final byte[] BYTES = read();

    /** For measuring alone: a document takes its own, since what it used of the font is kept in it. */
    private static final BaseFont MEASURE = open();

    private PaperFont() {}

    /** The font for one document, which will hold only the shapes that it used. */
    static BaseFont open() {
        try {
            BaseFont font =
                    BaseFont.createFont(FILE, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, BYTES, null);
            font.setSubset(true);
            return font;
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** The font's file, for pictures. */
    static InputStream file() {
        return new ByteArrayInputStream(BYTES);
    }

    /** Points that the words take at that size. */
    public static float width(String words, float size) {
        return MEASURE.getWidthPoint(words, size);
    }

    /** The first sign of the text that the font cannot draw; line breaks need no shape. */
    public static Optional<String> firstWithoutShape(String text) {
        return text.codePoints()
                .filter(sign -> sign != '\n')
                .filter(sign -> Character.isISOControl(sign) || sign > Character.MAX_VALUE || !MEASURE.charExists(sign))
                .mapToObj(Character::toString)
                .findFirst();
    }

    private static byte[] read() {
        try (InputStream file = PaperFont.class.getResourceAsStream("font/" + FILE)) {
            return file.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
