package org.suviaz.contacts;

/** An address as one line, the way envelopes of the country have it. */
final class Address {

    /** "кватэра" and "квартира" are shortened alike. */
    private static final String FLAT = "кв.\u00a0";

    private Address() {}

    /** Street, house, flat; what is missing leaves no trace. */
    static String line(String street, String house, String flat) {
        StringBuilder line = new StringBuilder(street);
        append(line, house, "");
        append(line, flat, Character.isDigit(first(flat)) ? FLAT : "");
        return line.toString();
    }

    /** Two parts of one text; what is missing leaves no trace. */
    static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + ", " + second;
    }

    private static char first(String text) {
        return text.isEmpty() ? ' ' : text.charAt(0);
    }

    private static void append(StringBuilder line, String part, String before) {
        if (!part.isEmpty()) {
            line.append(line.isEmpty() ? "" : ", ").append(before).append(part);
        }
    }
}
