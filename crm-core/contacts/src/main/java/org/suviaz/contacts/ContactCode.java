package org.suviaz.contacts;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * The number by which people speak of a person: the id and a check digit by ISO 7064 MOD 11,10, which notices any wrong
 * digit and nearly any two that changed places.
 */
public final class ContactCode {

    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,16})-?(\\d)");

    private ContactCode() {}

    public static String of(long id) {
        return id + "-" + checkDigit(Long.toString(id));
    }

    /** The id within a code, with or without its dash; empty where the check digit does not fit. */
    public static OptionalLong idOf(String code) {
        var written = WRITTEN.matcher(code == null ? "" : code.strip());
        if (!written.matches()
                || checkDigit(written.group(1)) != written.group(2).charAt(0) - '0') {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(written.group(1)));
    }

    private static int checkDigit(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (product + digits.charAt(i) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10;
    }
}
