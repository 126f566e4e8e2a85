package org.suviaz.security.accounts;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.suviaz.problems.FieldProblem;

/** What an account and a passphrase must be like. */
final class AccountRules {

    /** The shortest passphrase, in characters. */
    static final int SHORTEST = 15;

    /** The longest, so that nobody lets the server hash a book. */
    static final int LONGEST = 200;

    private static final int FEWEST_DIFFERENT = 6;
    private static final String ORGANISATION = System.getProperty("suviaz.organisation.name", "");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{2,39}");

    private AccountRules() {}

    /** What is wrong with the name of a new account; empty where nothing is. */
    static List<FieldProblem> name(String name) {
        return NAME.matcher(name).matches() ? List.of() : List.of(new FieldProblem("name", "accounts.problem.name"));
    }

    /** What is wrong with a passphrase for that account; empty where nothing is. */
    static List<FieldProblem> passphrase(String account, String fresh) {
        String typed = fresh == null ? "" : fresh;
        int length = typed.codePointCount(0, typed.length());
        if (length < SHORTEST) {
            return List.of(new FieldProblem("fresh", "accounts.problem.tooShort", SHORTEST, length));
        }
        if (length > LONGEST) {
            return List.of(new FieldProblem("fresh", "accounts.problem.tooLong", LONGEST));
        }
        String small = typed.toLowerCase(Locale.ROOT);
        boolean guessed = typed.codePoints().distinct().count() < FEWEST_DIFFERENT
                || !account.isEmpty() && small.contains(account.toLowerCase(Locale.ROOT));
        if (guessed) {
            return List.of(new FieldProblem("fresh", "accounts.problem.guessed"));
        }
        return Guessing.isEasy(typed, List.of(account, ORGANISATION))
                ? List.of(new FieldProblem("fresh", "accounts.problem.common"))
                : List.of();
    }
}
