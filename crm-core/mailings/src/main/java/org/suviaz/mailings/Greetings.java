package org.suviaz.mailings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suviaz.contacts.ContactCard;
import org.suviaz.contacts.PersonName;
import org.suviaz.geo.Language;

/** Says how a letter to somebody would begin, so that whoever reads the card can see it is right before one is sent. */
@ApplicationScoped
public class Greetings {

    private final LetterNames names;

    @Inject
    Greetings(LetterNames names) {
        this.names = names;
    }

    protected Greetings() {
        this(null);
    }

    /** The greeting in the language of that person's letters, without the sign that ends it. */
    public String of(ContactCard card) {
        Language language = card.letters() == Language.RU ? Language.RU : Language.BE;
        LetterName name = names.of(written(card.be()), written(card.ru()), card.gender(), language);
        return Greeting.of(name, card.gender(), language);
    }

    private static LetterName written(PersonName name) {
        return new LetterName(name.surname(), name.given(), name.patronymic());
    }
}
