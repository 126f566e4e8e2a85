package org.suviaz.imports.formats;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The first bytes by which programs know what kind of file they have before them. */
final class Signs {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ACCESS = {0, 1, 0, 0};
    private static final byte[] JET = "Standard Jet DB".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ACE = "Standard ACE DB".getBytes(StandardCharsets.US_ASCII);

    private Signs() {}

    static boolean zip(byte[] file) {
        return has(file, 0, ZIP);
    }

    /** What Office wrote before 2007, and what it writes still where there is a password. */
    static boolean compound(byte[] file) {
        return has(file, 0, COMPOUND);
    }

    static boolean access(byte[] file) {
        return has(file, 0, ACCESS) && (has(file, ACCESS.length, JET) || has(file, ACCESS.length, ACE));
    }

    private static boolean has(byte[] file, int from, byte[] signs) {
        return file.length >= from + signs.length
                && Arrays.equals(file, from, from + signs.length, signs, 0, signs.length);
    }
}
