package org.suviaz.geo.spelling;

/** The endings of adjectives as they stand in keys: Усходняя goes by its stem alone, and becomes Восточная with it. */
final class AdjectiveKey {

    private AdjectiveKey() {}

    /** With the ending as it is behind the new stem: soft endings are hard there, ых is behind ш. */
    static void replaceStem(StringBuilder key, int start, int cut, String to) {
        boolean hard = to.endsWith("h") || to.endsWith("r");
        int rest = key.length() - cut;
        char first = key.charAt(cut);
        if (rest == 1 && first != 'i') {
            key.setCharAt(cut, hard ? 'a' : 'e');
        } else if (rest > 1 && first == 'e') {
            key.setCharAt(cut, 'a');
        } else if (rest == 2 && key.charAt(cut + 1) == 'i') {
            key.setLength(cut);
            key.append('i');
        }
        key.replace(start, cut, to);
    }

    /** What follows the stem of an adjective: -ы, -ая, -ае, -ыя and their Russian likes. */
    static boolean isEnding(StringBuilder key, int at) {
        int rest = key.length() - at;
        if (rest == 0 || rest > 3) {
            return false;
        }
        char first = key.charAt(at);
        if (rest == 1) {
            return first == 'i' || first == 'e' || first == 'a' && key.charAt(at - 1) == 'h';
        }
        char second = key.charAt(at + 1);
        if (first != 'a' && first != 'e') {
            return first == 'i' && second == 'g' && rest == 2;
        }
        return rest == 2
                ? second == 'e' || second == 'i'
                : key.charAt(at + 2) == 'a' && (second == 'i' || second == 'g');
    }

    /** Whether that, being typed, is an ending or may become one. */
    static boolean mayBeEnding(String rest) {
        return rest.isEmpty() || "i".equals(rest) || "aia".startsWith(rest) || "ae".equals(rest) || "e".equals(rest);
    }
}
