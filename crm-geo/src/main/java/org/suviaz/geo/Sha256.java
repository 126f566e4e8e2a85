package org.suviaz.geo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one hash of the house, for whatever is no passphrase. */
public final class Sha256 {

    private Sha256() {}

    /** 32 bytes. */
    public static byte[] of(byte[] bytes) {
        return begun().digest(bytes);
    }

    /** For what comes in pieces. */
    public static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
