package org.suviaz.geo.places;

import org.suviaz.geo.Bilingual;

/** The type words of settlements and how addresses shorten them. */
enum SettlementType {
    CITY("горад", "город", "г.", "г."),
    URBAN_SETTLEMENT("гарадскі пасёлак", "городской посёлок", "г.п.", "г.п."),
    WORKERS_SETTLEMENT("рабочы пасёлак", "рабочий посёлок", "р.п.", "р.п."),
    RESORT("курортны пасёлак", "курортный посёлок", "к.п.", "к.п."),
    AGROTOWN("аграгарадок", "агрогородок", "аг.", "аг."),
    VILLAGE("вёска", "деревня", "в.", "д."),
    SETTLEMENT("пасёлак", "посёлок", "п.", "п."),
    FARM("хутар", "хутор", "х.", "х."),
    CHURCH_VILLAGE("сяло", "село", "с.", "с."),
    STATION("станцыя", "станция", "ст.", "ст."),
    SMALL_TOWN("мястэчка", "местечко", "м.", "м.");

    private final Bilingual whole;
    private final Bilingual abbreviation;

    SettlementType(String be, String ru, String shortBe, String shortRu) {
        whole = new Bilingual(be, ru);
        abbreviation = new Bilingual(shortBe, shortRu);
    }

    static Bilingual shortened(Bilingual type, Bilingual name) {
        for (SettlementType known : values()) {
            if (known.whole.equals(type)) {
                return new Bilingual(
                        joined(known.abbreviation.be(), name.be()), joined(known.abbreviation.ru(), name.ru()));
            }
        }
        return name;
    }

    private static String joined(String abbreviation, String name) {
        return name.isEmpty() ? "" : abbreviation + " " + name;
    }
}
