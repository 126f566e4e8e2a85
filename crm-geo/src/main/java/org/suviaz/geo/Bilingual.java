package org.suviaz.geo;

import java.util.function.UnaryOperator;

/**
 * One name in its two spellings.
 *
 * @param be Belarusian, or empty where not known
 * @param ru Russian, or empty where not known
 */
public record Bilingual(String be, String ru) {

    public Bilingual {
        be = be == null ? "" : be;
        ru = ru == null ? "" : ru;
    }

    /** The spelling for readers of that language (Belarusian for English ones), or the other where it is missing. */
    public String in(Language language) {
        String wanted = language == Language.RU ? ru : be;
        return wanted.isEmpty() ? be + ru : wanted;
    }

    /** The spelling that {@link #in} leaves aside, to stand beside it; empty where it says nothing new. */
    public String beside(Language language) {
        String shown = in(language);
        String other = shown.equals(be) ? ru : be;
        return other.equals(shown) ? "" : other;
    }

    public Bilingual map(UnaryOperator<String> change) {
        return new Bilingual(change.apply(be), change.apply(ru));
    }
}
