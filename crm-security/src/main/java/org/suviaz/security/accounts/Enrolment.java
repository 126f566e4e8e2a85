package org.suviaz.security.accounts;

import java.util.Locale;
import org.bouncycastle.util.encoders.Base32;

/**
 * A second factor that is being set up. Only who has just shown to be the account's owner gets one, and it counts for
 * nothing before a code made from it was typed. It is kept in the visit's memory alone.
 */
public final class Enrolment {

    private static final int GROUP = 4;

    private final int accountId;
    private final String account;
    private final byte[] secret = Totp.secret();

    Enrolment(int accountId, String account) {
        this.accountId = accountId;
        this.account = account;
    }

    int accountId() {
        return accountId;
    }

    byte[] secret() {
        return secret.clone();
    }

    /** The secret for whoever types it: in groups of four. */
    public String text() {
        return base32().replaceAll("(.{" + GROUP + "})(?!$)", "$1 ").toLowerCase(Locale.ROOT);
    }

    /**
     * The address that programs for codes read. It names the account, a tree and a number, and nothing that would tell
     * whoever finds the telephone what it belongs to.
     */
    public String uri() {
        return "otpauth://totp/" + account + "?secret=" + base32() + "&algorithm=SHA1&digits=" + Totp.DIGITS
                + "&period=" + Totp.SECONDS;
    }

    /** The same address as a picture, in PNG. */
    public byte[] picture() {
        return QrPicture.of(uri());
    }

    private String base32() {
        return Base32.toBase32String(secret).replace("=", "");
    }
}
