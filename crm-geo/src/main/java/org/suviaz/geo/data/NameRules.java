package org.suviaz.geo.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;

/** What a typed name must be like; everything that is wrong is said at once, each at its field. */
final class NameRules {

    private static final int LONGEST_NOTE = 300;

    private final List<FieldProblem> problems = new ArrayList<>();

    /**
     * The form, tidied. A spelling that nobody knows yet may stay empty.
     *
     * @throws Rejected with all that is wrong
     */
    static NameForm corrected(NameForm typed, Entry entry) {
        NameRules rules = new NameRules();
        boolean surname = entry.kind() == EntryKind.SURNAME;
        NameForm form = new NameForm(
                rules.be("be", typed.be(), entry.name().be().isEmpty()),
                rules.ru("ru", typed.ru(), entry.name().ru().isEmpty()),
                surname ? rules.be("beFeminine", typed.beFeminine(), false) : "",
                surname ? rules.ru("ruFeminine", typed.ruFeminine(), false) : "",
                NameLetters.tidy(typed.note()));
        if (form.be().isEmpty() && form.ru().isEmpty() && rules.problems.isEmpty()) {
            rules.add("be", "geo.dictionary.problem.missing");
        }
        if (form.note().length() > LONGEST_NOTE) {
            rules.add("note", "geo.dictionary.problem.noteTooLong", LONGEST_NOTE);
        }
        rules.end();
        return form;
    }

    /** A new place, tidied; both spellings must be there. */
    static NewEntry added(NewEntry typed) {
        NameRules rules = new NameRules();
        String be = rules.be("be", typed.be(), false);
        String ru = rules.ru("ru", typed.ru(), false);
        rules.end();
        return new NewEntry(typed.kind(), typed.parent(), typed.type(), be, ru);
    }

    /** Another spelling, in any letters. */
    static String alias(String typed) {
        NameRules rules = new NameRules();
        String name = rules.name("alias", typed, false, text -> Optional.empty(), "");
        boolean words = name.codePoints().anyMatch(Character::isLetter);
        if (rules.problems.isEmpty() && !words) {
            rules.add("alias", "geo.dictionary.problem.missing");
        }
        rules.end();
        return name;
    }

    static void refuse(String field, String key, Object... args) {
        throw new Rejected(List.of(new FieldProblem(field, key, args)));
    }

    private String be(String field, String typed, boolean mayBeEmpty) {
        return name(field, typed, mayBeEmpty, NameLetters::notBelarusian, "geo.dictionary.problem.notBelarusian");
    }

    private String ru(String field, String typed, boolean mayBeEmpty) {
        return name(field, typed, mayBeEmpty, NameLetters::notRussian, "geo.dictionary.problem.notRussian");
    }

    private String name(
            String field,
            String typed,
            boolean mayBeEmpty,
            Function<String, Optional<String>> foreign,
            String foreignKey) {
        String name = NameLetters.tidy(typed);
        if (name.isEmpty()) {
            if (!mayBeEmpty) {
                add(field, "geo.dictionary.problem.missing");
            }
        } else if (name.length() > SheetReader.LONGEST) {
            add(field, "geo.dictionary.problem.tooLong", SheetReader.LONGEST);
        } else {
            foreign.apply(name).ifPresent(letter -> add(field, foreignKey, letter));
        }
        return name;
    }

    private void add(String field, String key, Object... args) {
        problems.add(new FieldProblem(field, key, args));
    }

    private void end() {
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
    }
}
