package org.suviaz.web.dictionary.add;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.suviaz.contacts.OpenAddress;
import org.suviaz.contacts.OpenAddresses;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Spelling;
import org.suviaz.geo.spelling.Spelt;
import org.suviaz.web.contacts.card.PersonId;
import org.suviaz.web.frame.Words;

/**
 * What the form begins with where an address that the dictionary leaves open led to it. The address is known by one of
 * its people, so that nothing that anybody typed stands in the link.
 */
@Dependent
class Beginning {

    /** "ул." or "д." before a name; the form asks for the type apart. */
    private static final Pattern SHORT_TYPE = Pattern.compile("^\\p{Ll}{1,5}\\.\\s*");

    private final OpenAddresses addresses;
    private final Spelling spelling;
    private final Words words;

    @Inject
    Beginning(OpenAddresses addresses, Spelling spelling, Words words) {
        this.addresses = addresses;
        this.spelling = spelling;
        this.words = words;
    }

    /**
     * The address that is open.
     *
     * @throws NotThere where the person is not the caller's to see, or the address is settled
     */
    OpenAddress address(String person) {
        return addresses.of(PersonId.of(person), words.language());
    }

    /** What was written as that language spells it; a guess too, for somebody looks at it before it is saved. */
    String name(OpenAddress open, Language language) {
        String name = SHORT_TYPE.matcher(open.written().strip()).replaceFirst("");
        Optional<Spelt> spelt =
                open.isOfSettlement() ? spelling.settlement(name, language) : spelling.street(name, language);
        return spelt.map(Spelt::text).orElse(name);
    }
}
