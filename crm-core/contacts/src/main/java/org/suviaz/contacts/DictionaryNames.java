package org.suviaz.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Spelling;
import org.suviaz.geo.spelling.Spelt;

/** Tells a reader of a card how the name is spelt in the language in which the person has not given it. */
@ApplicationScoped
public class DictionaryNames {

    private final Spelling spelling;

    @Inject
    DictionaryNames(Spelling spelling) {
        this.spelling = spelling;
    }

    protected DictionaryNames() {
        this(null);
    }

    /** Belarusian or Russian, whichever the person has not given; empty where both are known. */
    public Optional<Language> missing(ContactCard card) {
        if (card.be().empty() == card.ru().empty()) {
            return Optional.empty();
        }
        return Optional.of(card.be().empty() ? Language.BE : Language.RU);
    }

    /** The whole name in the missing spelling; empty where one part of it is no more than a guess. */
    public Optional<String> of(ContactCard card) {
        return missing(card).flatMap(to -> spelt(to == Language.BE ? card.ru() : card.be(), card, to));
    }

    private Optional<String> spelt(PersonName written, ContactCard card, Language to) {
        Optional<String> surname = part(written.surname(), name -> spelling.surname(name, card.gender(), to));
        Optional<String> given = part(written.given(), name -> spelling.given(name, to));
        Optional<String> patronymic = part(written.patronymic(), name -> spelling.patronymic(name, to));
        if (surname.isEmpty() || given.isEmpty() || patronymic.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(surname, given, patronymic)
                .map(Optional::get)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ")));
    }

    private static Optional<String> part(String written, Function<String, Optional<Spelt>> spelt) {
        return written.isEmpty() ? Optional.of("") : spelt.apply(written).flatMap(Spelt::ifSure);
    }
}
