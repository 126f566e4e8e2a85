package org.suviaz.geo.places;

import org.suviaz.geo.Bilingual;

/**
 * A street of one town.
 *
 * @param whole as a sign has it: "вуліца Савецкая" / "улица Советская"
 * @param shortForm as an envelope has it: "вул. Савецкая" / "ул. Советская"
 * @param base without the type word; one spelling may be empty where nobody attests it
 * @param key ASCII, the same for every spelling of base and type, so that people of one street can be found by it
 */
public record Street(Bilingual whole, Bilingual shortForm, Bilingual base, String key) {}
