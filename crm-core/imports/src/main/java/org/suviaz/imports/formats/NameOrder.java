package org.suviaz.imports.formats;

import java.util.regex.Pattern;

/**
 * A name of two words as phones keep it, with the given name first, put as lists keep it. One that begins with what only
 * a surname ends in, or ends with an initial, stands as lists keep it already.
 */
final class NameOrder {

    /** Given names that end as surnames do. */
    private static final String GIVEN =
            ".+слаў|.+слав|любоў|леў|лев|валянцін|валентин|канстанцін|константин|веніямін|вениамин|аўгусцін|августин|марцін|мартын|севярын|северин";

    private static final Pattern SURNAME = Pattern.compile(
            "(?iu)(?!(" + GIVEN + ")$)"
                    + ".+(оў|аў|еў|ёў|ов|ев|ёв|ін|ын|ин|скі|цкі|ский|цкий|ой|віч|вич|ова|ева|ёва|ая|нка|нко|ук|юк|чык|чик|чук)");

    private NameOrder() {}

    static String surnameFirst(String full) {
        String[] words = full.strip().split("\\s+");
        if (words.length != 2 || initial(words[1])) {
            return full;
        }
        boolean kept = !initial(words[0])
                && SURNAME.matcher(words[0]).matches()
                && !SURNAME.matcher(words[1]).matches();
        return kept ? full : words[1] + " " + words[0];
    }

    private static boolean initial(String word) {
        return word.length() == 1 || word.endsWith(".");
    }
}
