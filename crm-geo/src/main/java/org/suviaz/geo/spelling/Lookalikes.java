package org.suviaz.geo.spelling;

/** Letters of the two scripts that look alike: typists mix them, and no eye sees it. */
final class Lookalikes {

    private static final String LATIN = "AaBCcEeHIiKkMOoPpTXxYyËëŬŭ";
    private static final String CYRILLIC = "АаВСсЕеНІіКкМОоРрТХхУуЁёЎў";

    private Lookalikes() {}

    /** The text with each word of two scripts brought to the script that its unmistakable letters speak for. */
    static String mended(String text) {
        if (!isMixed(text)) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text.length());
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !belongsToWord(text.charAt(i))) {
                mended.append(mendedWord(text.substring(start, i)));
                if (i < text.length()) {
                    mended.append(text.charAt(i));
                }
                start = i + 1;
            }
        }
        return mended.toString();
    }

    static boolean isCyrillic(char letter) {
        return letter >= '\u0400' && letter <= '\u04FF';
    }

    static boolean isLatin(char letter) {
        return letter < '\u0250' && Character.isLetter(letter);
    }

    private static boolean belongsToWord(char c) {
        return Character.isLetter(c) || Apostrophes.isOne(c);
    }

    private static boolean isMixed(String text) {
        boolean cyrillic = false;
        boolean latin = false;
        for (int i = 0; i < text.length(); i++) {
            cyrillic |= isCyrillic(text.charAt(i));
            latin |= isLatin(text.charAt(i));
        }
        return cyrillic && latin;
    }

    private static String mendedWord(String word) {
        if (!isMixed(word)) {
            return word;
        }
        int onlyCyrillic = 0;
        int onlyLatin = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            onlyCyrillic += isCyrillic(c) && CYRILLIC.indexOf(c) < 0 ? 1 : 0;
            onlyLatin += isLatin(c) && LATIN.indexOf(c) < 0 ? 1 : 0;
        }
        return onlyLatin > onlyCyrillic ? translated(word, CYRILLIC, LATIN) : translated(word, LATIN, CYRILLIC);
    }

    private static String translated(String word, String from, String to) {
        StringBuilder result = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int found = from.indexOf(word.charAt(i));
            if (found >= 0) {
                result.setCharAt(i, to.charAt(found));
            }
        }
        return result.toString();
    }
}
