package org.suviaz.geo.spelling;

import java.util.Arrays;
import java.util.Optional;

/**
 * Lays a word of one language beside the same word of the other, letter by letter: of дятлово and дзятлава the parts are
 * дз-я-т-л-а-в-а. The cheapest way is taken; a word that is translated and not respelt costs too much.
 */
final class Alignment {

    static final String VOWELS = "аеёиоуыэюяі";

    private static final int MOST_FOR_ONE = 3;
    private static final double DEAREST = 2.2;
    private static final double DEAREST_PER_LETTER = 0.3;
    private static final double DROPPED_SIGN = 1;
    private static final double DROPPED_LETTER = 1.2;
    private static final double ADDED_LETTER = 1.1;
    private static final double SOFT_PAIR = 0.3;
    private static final double OTHER_VOWEL = 0.5;
    private static final double NEAR = 0.4;
    private static final double FAR = 1.5;
    private static final double OTHER_SORT = 3;
    private static final double DOUBLED = 0.05;
    private static final double LATER = 0.02;
    private static final String[] SAME = {"иі", "щш", "ъ\u2019"};
    private static final String[] ALIKE = {"тц", "дц", "вў", "ву", "лў", "йі", "йи", "ьй", "ь\u2019", "уў", "гх", "сш"};

    private final String from;
    private final String to;
    private final double[][] costs;
    private final int[][] taken;

    private Alignment(String from, String to) {
        this.from = from;
        this.to = to;
        this.costs = new double[from.length() + 1][to.length() + 1];
        this.taken = new int[from.length() + 1][to.length() + 1];
    }

    /** For each letter of the one word what the other has for it, nothing to three letters; empty for unlike words. */
    static Optional<String[]> of(String from, String to) {
        Alignment alignment = new Alignment(from, to);
        double cost = alignment.cost();
        double dearest = Math.max(DEAREST, DEAREST_PER_LETTER * from.length());
        return cost > dearest ? Optional.empty() : Optional.of(alignment.parts());
    }

    private double cost() {
        for (double[] row : costs) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        costs[0][0] = 0;
        for (int i = 0; i < from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                step(i, j);
            }
        }
        return costs[from.length()][to.length()];
    }

    private void step(int i, int j) {
        for (int length = 0; costs[i][j] < Double.MAX_VALUE && length <= MOST_FOR_ONE; length++) {
            if (j + length > to.length()) {
                return;
            }
            double cost = costs[i][j] + cost(i, j, length);
            if (cost < costs[i + 1][j + length]) {
                costs[i + 1][j + length] = cost;
                taken[i + 1][j + length] = length;
            }
        }
    }

    private double cost(int i, int j, int length) {
        char letter = from.charAt(i);
        if (length == 0) {
            return "ьъ\u2019".indexOf(letter) >= 0 ? DROPPED_SIGN : DROPPED_LETTER;
        }
        String part = to.substring(j, j + length);
        if (letter == 'щ' && part.equals("шч")) {
            return 0;
        }
        if (letter == 'д' && part.equals("дз")) {
            return SOFT_PAIR;
        }
        if (length == 1 && "ьъ".indexOf(letter) >= 0 && isLongConsonant(j)) {
            return SOFT_PAIR;
        }
        double nearest = OTHER_SORT;
        for (int at = 0; at < length; at++) {
            nearest = Math.min(nearest, distance(letter, part.charAt(at)) + LATER * at);
        }
        boolean doubled = length == 2 && part.charAt(0) == part.charAt(1);
        return nearest + ADDED_LETTER * (length - 1) + (doubled ? DOUBLED : 0);
    }

    /** Залесье is Залессе: the second с stands for the sign. */
    private boolean isLongConsonant(int j) {
        return j > 0 && to.charAt(j - 1) == to.charAt(j) && "лнсзцч".indexOf(to.charAt(j)) >= 0;
    }

    private static double distance(char one, char other) {
        if (one == other || isAmong(SAME, one, other)) {
            return 0;
        }
        boolean vowel = VOWELS.indexOf(one) >= 0;
        if (vowel != VOWELS.indexOf(other) >= 0) {
            return isAmong(ALIKE, one, other) ? NEAR : OTHER_SORT;
        }
        if (vowel) {
            return OTHER_VOWEL;
        }
        return isAmong(ALIKE, one, other) ? NEAR : FAR;
    }

    private static boolean isAmong(String[] pairs, char one, char other) {
        for (String pair : pairs) {
            if (pair.indexOf(one) >= 0 && pair.indexOf(other) >= 0) {
                return true;
            }
        }
        return false;
    }

    private String[] parts() {
        String[] parts = new String[from.length()];
        int end = to.length();
        for (int i = from.length(); i > 0; i--) {
            int length = taken[i][end];
            parts[i - 1] = to.substring(end - length, end);
            end -= length;
        }
        return parts;
    }
}
