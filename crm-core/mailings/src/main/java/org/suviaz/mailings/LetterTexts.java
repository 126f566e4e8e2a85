package org.suviaz.mailings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.geo.Language;
import org.suviaz.problems.FieldProblem;
import org.suviaz.problems.Rejected;

/**
 * The two texts of a mailing, read and checked.
 *
 * @param eitherWay whether somebody whose language has no text gets the other one; else no letter
 */
record LetterTexts(LetterText be, LetterText ru, boolean eitherWay, AddressWindow window) {

    static final String FIELD_BE = "textBe";
    static final String FIELD_RU = "textRu";

    /**
     * Reads both texts.
     *
     * @throws Rejected with every fault of both
     */
    static LetterTexts read(TextForm form, LetterFields own) {
        List<FieldProblem> problems = new ArrayList<>();
        LetterTexts texts = new LetterTexts(
                LetterText.read(FIELD_BE, form.textBe(), own, problems),
                LetterText.read(FIELD_RU, form.textRu(), own, problems),
                form.eitherWay(),
                form.window());
        if (problems.isEmpty() && texts.be.isEmpty() && texts.ru.isEmpty()) {
            problems.add(new FieldProblem(FIELD_BE, "mailings.problem.text.missing"));
        }
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
        return texts;
    }

    boolean isEmpty() {
        return be.isEmpty() && ru.isEmpty();
    }

    /** The numbers of the organisation's own fields that any of them leaves open. */
    Set<Integer> fields() {
        return Stream.concat(be.fields(), ru.fields()).collect(Collectors.toSet());
    }

    /** The language in which somebody gets the letter, if at all. */
    Optional<Language> languageFor(Language own) {
        Language other = own == Language.RU ? Language.BE : Language.RU;
        if (!in(own).isEmpty()) {
            return Optional.of(own);
        }
        return eitherWay && !in(other).isEmpty() ? Optional.of(other) : Optional.empty();
    }

    /** The letter to that person in the language that the addressee was made for. */
    Letter letter(Addressee to, String code) {
        return new Letter(to.envelope(), in(to.language()).filled(to::value), code);
    }

    LetterText in(Language language) {
        return language == Language.RU ? ru : be;
    }
}
