package org.suviaz.tests.http;

/** Where two texts part ways. */
public final class Difference {
    private static final int AROUND = 60;

    private Difference() {}

    /** The first place with a little around it; empty where they are the same. */
    public static String between(String one, String other) {
        if (one.equals(other)) {
            return "";
        }
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return around(one, at) + " against " + around(other, at);
    }

    private static String around(String text, int at) {
        return "“" + text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND)) + "”";
    }
}
