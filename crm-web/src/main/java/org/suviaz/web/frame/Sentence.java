package org.suviaz.web.frame;

import com.ibm.icu.text.MessageFormat;
import org.suviaz.geo.Language;

/**
 * One sentence with places, read once: {@code {0}}, {@code {0,number,0}}, and {@code {0, plural, one{…} few{…} many{…}
 * other{…}}} where the words around a number follow it.
 */
final class Sentence {

    private final MessageFormat format;

    Sentence(String pattern, Language language) {
        format = new MessageFormat(pattern, language.locale());
    }

    /** A format holds what it is writing, so only one writes at a time: a few microseconds. */
    synchronized String with(Object... args) {
        return format.format(args);
    }
}
