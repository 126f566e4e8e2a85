package org.suviaz.tests.sessions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.suviaz.launcher.HouseKey;
import org.suviaz.security.keys.HouseKeys;
import org.suviaz.security.keys.Seals;
import org.suviaz.tests.house.House;
import org.suviaz.tests.house.Staff;
import org.suviaz.tests.signin.Phone;

/** Lays a telephone's secret into the table as the house would: a visitor who is in already has a second factor from now on. */
final class LaidPhone {
    private static final byte[] SECRET = "twenty bytes, anyhow".getBytes(StandardCharsets.US_ASCII);

    private LaidPhone() {}

    static Phone of(Staff owner) {
        System.setProperty("suviaz.key", key());
        byte[] sealed = new Seals(new HouseKeys()).seal("second factor", String.valueOf(owner.id()), SECRET);
        House.database()
                .change(
                        "insert into second_factor (account_id, secret, last_step, enrolled_at) values (?, ?, 0, now(3))",
                        owner.id(),
                        sealed);
        return new Phone(SECRET);
    }

    private static String key() {
        try {
            return HouseKey.in(Path.of("target/house"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
