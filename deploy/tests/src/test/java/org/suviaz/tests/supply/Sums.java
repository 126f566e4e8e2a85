package org.suviaz.tests.supply;

import java.util.HexFormat;
import org.suviaz.geo.Sha256;

/** SHA-256 as it is written in lists. */
final class Sums {

    private Sums() {}

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.of(bytes));
    }
}
