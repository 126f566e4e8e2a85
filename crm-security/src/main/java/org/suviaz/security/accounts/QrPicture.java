package org.suviaz.security.accounts;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws a text as a QR code, in memory alone: a picture of a secret has no business on the disk. */
final class QrPicture {

    private static final int PIXELS = 240;
    private static final int QUIET = 2;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xffffff;

    private QrPicture() {}

    static byte[] of(String text) {
        BitMatrix bits = bits(text);
        BufferedImage picture = new BufferedImage(bits.getWidth(), bits.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < bits.getHeight(); y++) {
            for (int x = 0; x < bits.getWidth(); x++) {
                picture.setRGB(x, y, bits.get(x, y) ? BLACK : WHITE);
            }
        }
        return png(picture);
    }

    private static BitMatrix bits(String text) {
        try {
            return new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, PIXELS, PIXELS, Map.of(EncodeHintType.MARGIN, QUIET));
        } catch (WriterException tooLong) {
            throw new IllegalStateException(tooLong);
        }
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream memory = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", memory);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
