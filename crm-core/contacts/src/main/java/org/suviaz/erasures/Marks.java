package org.suviaz.erasures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.suviaz.security.keys.HouseKeys;

/** Makes marks: HMAC-SHA256 with a key of the house that lies on no disk. */
@ApplicationScoped
public class Marks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "erasure marks";

    private final HouseKeys keys;

    /** Drawn once: a list asks for some hundred thousand marks. */
    private volatile SecretKeySpec key;

    @Inject
    public Marks(HouseKeys keys) {
        this.keys = keys;
    }

    protected Marks() {
        this(null);
    }

    /** The marks of these texts are the same in each start of the house and in no other house. */
    public Mark of(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            return new Mark(HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SecretKeySpec key() {
        if (key == null) {
            key = new SecretKeySpec(keys.of(PURPOSE), ALGORITHM);
        }
        return key;
    }
}
