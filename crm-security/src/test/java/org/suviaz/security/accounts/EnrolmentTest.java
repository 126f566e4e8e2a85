package org.suviaz.security.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.Test;

class EnrolmentTest {
    private final Enrolment enrolment = new Enrolment(7, "klon-07");

    @Test
    void the_text_is_the_secret_in_groups_of_four() {
        assertTrue(enrolment.text().matches("([a-z2-7]{4} ){7}[a-z2-7]{4}"), enrolment.text());
        String bare = enrolment.text().replace(" ", "").toUpperCase();
        assertTrue(Arrays.equals(enrolment.secret(), Base32.decode(bare)));
    }

    @Test
    void the_address_is_what_programs_read_and_names_no_house() {
        assertTrue(
                enrolment
                        .uri()
                        .matches("otpauth://totp/klon-07\\?secret=[A-Z2-7]{32}&algorithm=SHA1&digits=6&period=30"),
                enrolment.uri());
        assertFalse(enrolment.uri().toLowerCase().contains("suviaz"));
    }

    @Test
    void the_picture_says_the_same_as_the_address() throws Exception {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(enrolment.picture()));
        int width = picture.getWidth();
        int[] pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, picture.getHeight(), pixels)));
        assertEquals(enrolment.uri(), new QRCodeReader().decode(bitmap).getText());
    }
}
