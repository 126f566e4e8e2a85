package org.suviaz.branches;

/**
 * Whose address and zone do not fit each other.
 *
 * @param coming those who live in the branch by their address, and are in no branch yet
 * @param leaving those who are in the branch, and live in what it gave up
 */
public record FillPreview(long coming, long leaving) {

    static final FillPreview NOBODY = new FillPreview(0, 0);

    public long all() {
        return coming + leaving;
    }
}
