package org.suviaz.security.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.suviaz.geo.Home;

/**
 * Slows whoever tries and tries from one remote address; where tor hands over its circuits, from one circuit. What is kept
 * is a keyed hash, the key made up at each start, in memory and for the last circuits alone: nothing is written anywhere,
 * and nothing carries over. The machine itself is nobody's circuit: all who come through a tor that hands nothing over
 * would be slowed for one.
 */
@ApplicationScoped
class Circuits {

    /** So many wrong tries are free; after them comes a second's delay, then two, four and so on up to a minute. */
    static final int FREE = 5;

    /** The circuits remembered; of more, those that tried longest ago are forgotten. */
    static final int MOST = 10_000;

    private static final String HASH = "HmacSHA256";

    private final SecretKeySpec key = key();
    private final Map<String, Tries> tries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > MOST;
        }
    };

    private record Tries(int wrong, Instant last) {}

    /** Whether nothing that comes from there is judged right now. */
    synchronized boolean isTooEarly(String address) {
        Tries known = isCircuit(address) ? tries.get(hash(address)) : null;
        return known != null && Home.now().isBefore(known.last().plus(Slowing.after(known.wrong(), FREE)));
    }

    synchronized void wrong(String address) {
        if (isCircuit(address)) {
            tries.merge(hash(address), new Tries(1, Home.now()), (old, one) -> new Tries(old.wrong() + 1, one.last()));
        }
    }

    synchronized void right(String address) {
        tries.remove(hash(address));
    }

    synchronized int size() {
        return tries.size();
    }

    /** Only addresses in figures are looked at: no name is ever looked up. */
    private static boolean isCircuit(String address) {
        try {
            return address != null
                    && address.matches("[0-9a-fA-F:.%]+")
                    && !InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException none) {
            return false;
        }
    }

    private String hash(String address) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(String.valueOf(address).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SecretKeySpec key() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, HASH);
    }
}
