package org.suviaz.security.chain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class CheckpointTest {

    private static final CheckpointKey KEY = new CheckpointKey(
            HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
    private static final Checkpoint POINT = KEY.sign(7, new byte[32], Instant.parse("2026-11-22T11:02:51.123456Z"));

    @Test
    void the_key_is_that_of_the_published_example() {
        assertEquals(
                "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
                HexFormat.of().formatHex(KEY.publicKey()));
    }

    @Test
    void another_implementation_accepts_the_signature() throws Exception {
        byte[] head = HexFormat.of().parseHex("302a300506032b6570032100");
        byte[] encoded = java.util.Arrays.copyOf(head, head.length + 32);
        System.arraycopy(KEY.publicKey(), 0, encoded, head.length, 32);
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        check.update(Checkpoint.signed(POINT.no(), POINT.hash(), POINT.at()));
        assertTrue(check.verify(POINT.signature()));
    }

    @Test
    void nothing_of_it_can_be_changed() {
        byte[] key = KEY.publicKey();
        byte[] other = new byte[32];
        other[31] = 1;
        assertTrue(POINT.signedBy(key));
        assertFalse(new Checkpoint(8, POINT.hash(), POINT.at(), POINT.signature()).signedBy(key));
        assertFalse(new Checkpoint(7, other, POINT.at(), POINT.signature()).signedBy(key));
        assertFalse(new Checkpoint(7, POINT.hash(), POINT.at().plusMillis(1), POINT.signature()).signedBy(key));
        assertFalse(new Checkpoint(7, POINT.hash(), POINT.at(), new byte[64]).signedBy(key));
        assertFalse(new Checkpoint(7, POINT.hash(), POINT.at(), new byte[0]).signedBy(key));
        assertFalse(POINT.signedBy(new CheckpointKey(other).publicKey()));
    }

    @Test
    void a_line_kept_outside_comes_back_and_a_changed_one_does_not() {
        String line = POINT.line(KEY.publicKey());
        Checkpoint.Kept kept = Checkpoint.read("  " + line + "\n");
        assertEquals(7, kept.checkpoint().no());
        assertEquals(POINT.at(), kept.checkpoint().at());
        assertArrayEquals(KEY.publicKey(), kept.publicKey());
        for (String bad : new String[] {"", "x", line.replace(" 7 ", " 8 "), line.substring(2), line + "00"}) {
            assertThrows(IllegalArgumentException.class, () -> Checkpoint.read(bad), bad);
        }
    }
}
