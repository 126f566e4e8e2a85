package org.suviaz.web.dictionary.add;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.suviaz.contacts.OpenAddress;
import org.suviaz.contacts.OpenAddresses;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Spelling;
import org.suviaz.geo.spelling.Spelt;
import org.suviaz.web.frame.AskedNumber;
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
        return addresses.of(AskedNumber.of(person), words.language());
    }

    /** The type whose whole word stands before the name. */
    Optional<Bilingual> type(OpenAddress open, List<Bilingual> types) {
        return types.stream().filter(type -> word(open, type).isPresent()).findFirst();
    }

    /**
     * What was written, as that language spells it; a guess too, for somebody looks at it before it is saved.
     *
     * @param type what stands before the name and is left out; empty for none
     */
    String name(OpenAddress open, Optional<Bilingual> type, Language language) {
        int before =
                type.flatMap(known -> word(open, known)).map(String::length).orElse(0);
        String name = SHORT_TYPE
                .matcher(open.written().strip().substring(before).strip())
                .replaceFirst("");
        Optional<Spelt> spelt =
                open.isOfSettlement() ? spelling.settlement(name, language) : spelling.street(name, language);
        return spelt.map(Spelt::text).orElse(name);
    }

    private static Optional<String> word(OpenAddress open, Bilingual type) {
        String written = open.written().strip().toLowerCase(Locale.ROOT);
        return Stream.of(type.be(), type.ru())
                .filter(word -> !word.isEmpty() && written.startsWith(word + " "))
                .findFirst();
    }
}
