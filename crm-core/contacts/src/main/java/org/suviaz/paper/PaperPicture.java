package org.suviaz.paper;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A white sheet to draw a chart on, in memory alone, which becomes a PNG. Its letters are those of printed papers, so that
 * a server without any font of its own writes Belarusian.
 */
public final class PaperPicture {

    private static final Font FONT = font();
    private static final int HALO = 2;

    private final BufferedImage sheet;
    private final Graphics2D pen;

    /** A sheet of so many points. */
    public PaperPicture(int width, int height) {
        sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        box(Ink.PAPER, 0, 0, width, height);
    }

    /** The colours of the screens. */
    public enum Ink {
        PAPER(0xffffff),
        TEXT(0x15262b),
        NOTE(0x4a5b60),
        LINE(0xccd5d4),
        TINT(0xeef2f0),
        /** From few to many. */
        FIRST(0xe1eff0),
        SECOND(0xb0d3d7),
        THIRD(0x73aeb6),
        FOURTH(0x34808d),
        FIFTH(0x0a5a69),
        WARN(0xb9892f);

        private final Color color;

        Ink(int rgb) {
            color = new Color(rgb);
        }
    }

    public int width() {
        return sheet.getWidth();
    }

    public int height() {
        return sheet.getHeight();
    }

    public void box(Ink ink, int x, int y, int width, int height) {
        pen.setColor(ink.color);
        pen.fillRect(x, y, width, height);
    }

    /** One point. */
    public void dot(Ink ink, int x, int y) {
        sheet.setRGB(x, y, ink.color.getRGB());
    }

    /** Text that begins at x, on the line y. */
    public void text(Ink ink, int size, String text, int x, int y) {
        pen.setFont(FONT.deriveFont((float) size));
        pen.setColor(ink.color);
        pen.drawString(text, x, y);
    }

    /** Text that ends at x. */
    public void textBefore(Ink ink, int size, String text, int x, int y) {
        text(ink, size, text, x - textWidth(size, text), y);
    }

    /** Text around x; on a halo of another ink where one is given, so that it reads on any ground. */
    public void textAround(Ink ink, Ink halo, int size, String text, int x, int y) {
        int from = x - textWidth(size, text) / 2;
        if (halo != null) {
            for (int dx = -HALO + 1; dx < HALO; dx++) {
                for (int dy = -HALO + 1; dy < HALO; dy++) {
                    text(halo, size, text, from + dx, y + dy);
                }
            }
        }
        text(ink, size, text, from, y);
    }

    public int textWidth(int size, String text) {
        FontMetrics metrics = pen.getFontMetrics(FONT.deriveFont((float) size));
        return metrics.stringWidth(text);
    }

    /** The text, or so much of its beginning as fits, with an ellipsis. */
    public String fitting(int size, String text, int width) {
        String fits = text;
        while (textWidth(size, fits) > width && fits.length() > 2) {
            fits = fits.substring(0, fits.length() - 2).stripTrailing() + "…";
        }
        return fits;
    }

    /** What was drawn; nothing can be drawn after it. */
    public byte[] png() {
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream memory = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(sheet, "png", memory);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Font font() {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, PaperFont.file());
        } catch (FontFormatException | IOException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
