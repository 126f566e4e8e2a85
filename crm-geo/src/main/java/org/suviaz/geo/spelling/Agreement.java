package org.suviaz.geo.spelling;

/** The endings of adjectives: шоссе is neuter in Russian, шаша is a woman in Belarusian, all other types agree. */
final class Agreement {

    private Agreement() {}

    /** Загородное as Загородная; anything but a neuter adjective as it is. */
    static String feminine(String russian) {
        return changed(changed(russian, "ое", "ая"), "ее", "яя");
    }

    /** Загородная as Загородное; anything but a feminine adjective as it is. */
    static String neuter(String russian) {
        return changed(changed(russian, "ая", "ое"), "яя", "ее");
    }

    private static String changed(String word, String from, String to) {
        boolean ends = word.length() > from.length() + 1 && word.endsWith(from);
        return ends ? word.substring(0, word.length() - from.length()) + to : word;
    }
}
