package org.suviaz.tests.structure;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds bulk statements that would carry rows elsewhere: the guard of writes sees entities, and a statement that sets a
 * zone or an owner would pass it by.
 */
final class BulkStatements {
    private static final Pattern CARRIES = Pattern.compile(
            "\\bupdate\\s+\\w+[^;]*?\\bset\\b[^;]*?\\b(zoneId|zoneNumber|ownerId|createdBy)\\s*=", Pattern.DOTALL);

    private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"", Pattern.DOTALL);

    private BulkStatements() {}

    /** Those of a Java source, each as it begins. */
    static List<String> carryingRows(String source) {
        return CARRIES.matcher(JOINED.matcher(source).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
