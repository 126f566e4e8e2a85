package org.suviaz.geo.spelling;

import java.util.Map;
import java.util.StringJoiner;

/**
 * Names that the two languages do not merely spell but call differently, so that no rule leads from one to the other:
 * folded Belarusian ones to folded Russian ones.
 */
final class KeyWords {

    /** By how the word begins, since surnames and patronymics are made of these. */
    private static final Map<String, String> BEGINNINGS =
            Map.of("levanav", "leanav", "levant", "leant", "radivanav", "radenav", "rigarav", "grigarav");

    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("gana", "ana"),
            Map.entry("katerina", "ekaterina"),
            Map.entry("lizaveta", "alizaveta"),
            Map.entry("nadee", "nadezhda"),
            Map.entry("anatal", "anatali"),
            Map.entry("asil", "asili"),
            Map.entry("vital", "vitali"),
            Map.entry("arkad", "arkadi"),
            Map.entry("genad", "genadi"),
            Map.entry("evgen", "evgeni"),
            Map.entry("danil", "danila"),
            Map.entry("rigar", "grigari"),
            Map.entry("radivan", "raden"),
            Map.entry("nichipar", "mikifar"),
            Map.entry("evgenavich", "evgenevich"),
            Map.entry("evgenavna", "evgenevna"),
            Map.entry("mikitavich", "mikitich"),
            Map.entry("mikitavna", "mikitichna"));

    private KeyWords() {}

    /** The key of a text of one word or several, each brought to the form that the house keeps. */
    static String canonical(String key) {
        if (key.indexOf(' ') < 0) {
            return canonicalWord(key);
        }
        StringJoiner words = new StringJoiner(" ");
        for (String word : key.split(" ")) {
            words.add(canonicalWord(word));
        }
        return words.toString();
    }

    /**
     * The beginning of the key of a text whose last word may go on: Рыгор begins with what Григорий and Григоров begin
     * with.
     */
    static String canonicalBeginning(String folded) {
        int start = folded.lastIndexOf(' ') + 1;
        String word = folded.substring(start);
        String whole = canonicalWord(word);
        String stem = whole.endsWith("i") ? whole.substring(0, whole.length() - 1) : whole;
        String beginning = whole.startsWith(word) ? word : stem;
        return start == 0 ? beginning : canonical(folded.substring(0, start - 1)) + " " + beginning;
    }

    private static String canonicalWord(String word) {
        String begun = word;
        if (word.length() > 5 && (word.charAt(0) == 'l' || word.charAt(0) == 'r')) {
            for (Map.Entry<String, String> beginning : BEGINNINGS.entrySet()) {
                if (word.startsWith(beginning.getKey())) {
                    begun = beginning.getValue()
                            + word.substring(beginning.getKey().length());
                }
            }
        }
        return WHOLE.getOrDefault(begun, begun);
    }
}
