package org.suviaz.mailings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.suviaz.contacts.Recipient;
import org.suviaz.fields.OwnFields;
import org.suviaz.geo.Language;
import org.suviaz.paper.PaperFont;

/** Makes addressees of recipients, and says who can be none. */
@Dependent
class Addressees {

    private final LetterNames names;
    private final PostalAddresses addresses;
    private final OwnFields fields;

    @Inject
    Addressees(LetterNames names, PostalAddresses addresses, OwnFields fields) {
        this.names = names;
        this.addresses = addresses;
        this.fields = fields;
    }

    /** The person's own language; Belarusian where nobody said or guessed one. */
    static Language languageOf(Recipient who) {
        return who.letters() == Language.RU ? Language.RU : Language.BE;
    }

    Addressee of(Recipient who, Language language) {
        return new Addressee(
                who, language, names.of(who, language), addresses.of(who, language), fields(who, language));
    }

    private Map<Integer, String> fields(Recipient who, Language language) {
        Map<Integer, String> written = new HashMap<>();
        who.fields().forEach((id, kept) -> fields.byId(id)
                .ifPresent(field -> written.put(id, LetterFields.written(field, kept, language))));
        return written;
    }

    /** As {@link #of(Recipient, Language)}, in the person's own language. */
    Addressee of(Recipient who) {
        return of(who, languageOf(who));
    }

    /**
     * Why this person gets no letter, whatever its text.
     *
     * @param addressee what was made of the person
     */
    Optional<Refusal> refusal(Recipient who, Addressee addressee) {
        if (who.doNotWrite()) {
            return Optional.of(Refusal.DO_NOT_WRITE);
        }
        if (addressee.name().isEmpty()) {
            return Optional.of(Refusal.NO_NAME);
        }
        return addresses.missing(who).or(() -> undrawable(addressee));
    }

    /** Why this letter cannot be printed. */
    static Optional<Refusal> refusal(Letter letter, AddressWindow window) {
        return LetterPaper.holds(letter, window) ? Optional.empty() : Optional.of(Refusal.TOO_LONG);
    }

    private static Optional<Refusal> undrawable(Addressee to) {
        boolean any = Stream.of(to.envelope(), List.of(to.code()), to.fields().values())
                .flatMap(Collection::stream)
                .anyMatch(line -> PaperFont.firstWithoutShape(line).isPresent());
        return any ? Optional.of(Refusal.NO_SHAPE) : Optional.empty();
    }
}
