package org.suviaz.tests.sessions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.suviaz.launcher.HouseKey;
import org.suviaz.security.keys.HouseKeys;
import org.suviaz.security.keys.Seals;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Staff;

/**
 * A telephone that makes an account's codes. Its secret is laid into the table as the house would, so that a visitor who is
 * in already has a second factor from now on; each code works once, and the same telephone gives three at one moment.
 */
final class Phone {
    private static final byte[] SECRET = "twenty bytes, anyhow".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final int SECONDS = 30;

    private final Staff owner;
    private long used;

    private Phone(Staff owner) {
        this.owner = owner;
    }

    static Phone of(Staff owner) {
        System.setProperty("suviaz.key", key());
        byte[] sealed = new Seals(new HouseKeys()).seal("second factor", String.valueOf(owner.id()), SECRET);
        House.database()
                .change(
                        "insert into second_factor (account_id, secret, last_step, enrolled_at) values (?, ?, 0, now(3))",
                        owner.id(),
                        sealed);
        return new Phone(owner);
    }

    /** The next code that was not used yet. */
    String code() {
        return code(Duration.ZERO);
    }

    /** The same where the house's clock goes ahead. */
    String code(Duration ahead) {
        long now = Instant.now().plus(ahead).getEpochSecond() / SECONDS;
        used = Math.max(used + 1, now - 1);
        if (used > now + 1) {
            throw new AssertionError("too many codes at one moment for " + owner.name());
        }
        return digits(used);
    }

    /** A code of an hour ago. */
    String oldCode() {
        return digits(Instant.now().getEpochSecond() / SECONDS - 120);
    }

    private static String digits(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(SECRET, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 15) & Integer.MAX_VALUE;
            return String.format("%06d", number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String key() {
        try {
            return HouseKey.in(Path.of("target/house"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
