package org.suviaz.geo.places;

import org.suviaz.geo.Bilingual;
import org.suviaz.geo.spelling.SearchKey;

/**
 * A street of one town.
 *
 * @param whole as a sign has it: "вуліца Савецкая" / "улица Советская"
 * @param shortForm as an envelope has it: "вул. Савецкая" / "ул. Советская"
 * @param base without the type word; one spelling may be empty where nobody attests it
 * @param key ASCII, the same for every spelling of base and type, so that people of one street can be found by it
 */
public record Street(Bilingual whole, Bilingual shortForm, Bilingual base, String key) {

    /**
     * A street that the dictionary does not have, as somebody wrote it: the word for its kind is left out of base and key,
     * so that whoever leaves it out or shortens it otherwise writes of the same street.
     */
    public static Street written(String text) {
        String name = StreetText.name(text);
        Bilingual both = new Bilingual(text, text);
        return new Street(both, both, new Bilingual(name, name), SearchKey.of(name));
    }
}
