package org.suviaz.geo.places;

import org.suviaz.geo.Bilingual;

/**
 * A city, town or village of the dictionary.
 *
 * @param id the GeoNames id; negative and made of the SOATO code where GeoNames has none; stable across editions
 * @param type "горад", "вёска" …, empty where not known
 * @param name one spelling may be empty where nobody attests it
 * @param zoneId the smallest zone that holds it
 * @param postalCode of the main post office, or null
 * @param population at the census of 2009 or by GeoNames, 0 where not known
 * @param selsovet that tells villages of one name in one district apart; empty where not known
 */
public record Settlement(
        int id, Bilingual type, Bilingual name, int zoneId, String postalCode, int population, Bilingual selsovet) {

    /** A settlement whose selsovet is not known. */
    public Settlement(int id, Bilingual type, Bilingual name, int zoneId, String postalCode, int population) {
        this(id, type, name, zoneId, postalCode, population, new Bilingual("", ""));
    }

    /** Whether it is a town of any kind; one of unknown type is none. */
    boolean isUrban() {
        return SettlementType.russian(type.ru()).filter(SettlementType::isUrban).isPresent();
    }

    /** The name as an address writes it: "г. Мінск" / "г. Минск". */
    public Bilingual label() {
        return SettlementType.shortened(type, name);
    }
}
