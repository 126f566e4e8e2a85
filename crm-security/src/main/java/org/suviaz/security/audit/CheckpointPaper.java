package org.suviaz.security.audit;

import java.time.Instant;
import java.util.HexFormat;
import org.suviaz.security.chain.Checkpoint;
import org.suviaz.security.chain.CheckpointKey;

/**
 * A checkpoint as it stands on paper.
 *
 * @param no the newest entry of then
 * @param hash its 64 hexadecimal digits in groups of four
 * @param fingerprint of the house's public key, in groups of four
 * @param line the same for a machine, with the signature
 */
public record CheckpointPaper(long no, Instant at, String hash, String fingerprint, String line) {

    private static final String GROUPS = "(?<=\\G.{4})(?!$)";

    static CheckpointPaper of(Checkpoint one, byte[] publicKey) {
        return new CheckpointPaper(
                one.no(),
                one.at(),
                grouped(HexFormat.of().formatHex(one.hash())),
                grouped(CheckpointKey.fingerprint(publicKey)),
                one.line(publicKey));
    }

    private static String grouped(String digits) {
        return digits.replaceAll(GROUPS, " ");
    }
}
