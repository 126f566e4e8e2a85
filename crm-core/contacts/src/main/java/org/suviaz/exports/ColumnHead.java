package org.suviaz.exports;

import java.util.Map;
import org.suviaz.geo.Language;

/**
 * What stands above a column: words of the house, or a name that the organisation gave.
 *
 * @param key of the words; empty where there is a name
 * @param name in each language; null where there are words
 */
public record ColumnHead(String key, Map<Language, String> name) {

    static ColumnHead said(String key) {
        return new ColumnHead(key, null);
    }
}
