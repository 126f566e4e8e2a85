package org.suviaz.geo.places;

/**
 * One word or number of a written address.
 *
 * @param plain in small letters, one е, no apostrophes, Latin lookalikes mended
 * @param piece number of the part between commas that it stands in
 * @param start where it begins in the text
 * @param end where it ends in the text, a dot behind it included
 */
record AddressToken(String plain, int piece, int start, int end) {

    boolean isNumber() {
        return Character.isDigit(plain.charAt(0));
    }

    /** A letter behind a number, or an initial. */
    boolean isLetter() {
        return plain.length() == 1 && Character.isLetter(plain.charAt(0));
    }
}
