package org.suviaz.contacts;

/** Whether one text becomes another by so few slips of the pen: a letter more, less, other, or two letters changed about. */
final class Slips {

    private Slips() {}

    static boolean atMost(int most, String one, String other) {
        return atMost(most, one, 0, other, 0);
    }

    private static boolean atMost(int most, String one, int i, String other, int j) {
        int a = i;
        int b = j;
        while (a < one.length() && b < other.length() && one.charAt(a) == other.charAt(b)) {
            a++;
            b++;
        }
        int left = Math.max(one.length() - a, other.length() - b);
        if (left == 0) {
            return true;
        }
        return most > 0
                && Math.abs(one.length() - a - (other.length() - b)) <= most
                && (left <= most
                        || atMost(most - 1, one, a + 1, other, b + 1)
                        || atMost(most - 1, one, a + 1, other, b)
                        || atMost(most - 1, one, a, other, b + 1)
                        || turned(one, a, other, b) && atMost(most - 1, one, a + 2, other, b + 2));
    }

    private static boolean turned(String one, int a, String other, int b) {
        return a + 1 < one.length()
                && b + 1 < other.length()
                && one.charAt(a) == other.charAt(b + 1)
                && one.charAt(a + 1) == other.charAt(b);
    }
}
