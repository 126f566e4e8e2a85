package org.suviaz.security.chain;

/**
 * What checking the whole chain found.
 *
 * @param checked how many entries stand in good order
 * @param firstBroken the number at which the chain breaks, null where it is whole
 * @param how what was done there, null where it is whole
 * @param last the newest checkpoint that the entries agree with, null without one
 */
public record Verdict(long checked, Long firstBroken, Tampering how, Checkpoint last) {

    public boolean whole() {
        return how == null;
    }
}
