package org.suviaz.mailings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suviaz.contacts.Recipient;
import org.suviaz.fields.OwnFields;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Language;
import org.suviaz.geo.places.Certainty;
import org.suviaz.geo.places.Match;
import org.suviaz.geo.places.Places;
import org.suviaz.geo.places.Settlement;
import org.suviaz.geo.places.Street;
import org.suviaz.geo.spelling.Gender;
import org.suviaz.geo.spelling.Spelling;
import org.suviaz.geo.zones.ZoneKind;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;

/** Invented people of Барысаў, a town, and Зембін, a village of its district. */
final class People {

    static final int TOWN = 1;
    static final int VILLAGE = 2;

    private People() {}

    static Addressees addressees() {
        return new Addressees(
                new LetterNames(Spelling.ofArchive()),
                new PostalAddresses(new TwoPlaces(), new OneDistrict()),
                new OwnFields() {});
    }

    /** Knows the Russian spelling of her own name alone, lives in the town. */
    static Recipient tamara() {
        return person(Gender.FEMALE, Language.RU, "", "", "", "Лазук", "Тамара", "Яковлевна", TOWN, "ул Днепровская");
    }

    /** Wrote his name in both spellings, the Belarusian one in a way of his own. */
    static Recipient aliaksandr() {
        return person(
                Gender.MALE,
                Language.BE,
                "Іваноў",
                "Алесь",
                "Пятровіч",
                "Иванов",
                "Александр",
                "Петрович",
                TOWN,
                "ул Днепровская");
    }

    static Recipient person(
            Gender gender,
            Language letters,
            String surnameBe,
            String givenBe,
            String patronymicBe,
            String surnameRu,
            String givenRu,
            String patronymicRu,
            Integer settlement,
            String street) {
        return new Recipient(
                7,
                "7-1",
                3,
                3,
                gender,
                letters,
                surnameBe,
                givenBe,
                patronymicBe,
                surnameRu,
                givenRu,
                patronymicRu,
                settlement,
                "Борисов",
                street,
                "22",
                "9",
                "222120",
                false,
                Map.of());
    }

    static Recipient at(Recipient who, Integer settlement, String written, String street, String house, String flat) {
        return new Recipient(
                who.id(),
                who.code(),
                3,
                3,
                who.gender(),
                who.letters(),
                who.surnameBe(),
                who.givenBe(),
                who.patronymicBe(),
                who.surnameRu(),
                who.givenRu(),
                who.patronymicRu(),
                settlement,
                written,
                street,
                house,
                flat,
                who.postalCode(),
                who.doNotWrite(),
                Map.of());
    }

    static Recipient silent(Recipient who) {
        return new Recipient(
                who.id(),
                who.code(),
                3,
                3,
                who.gender(),
                who.letters(),
                who.surnameBe(),
                who.givenBe(),
                who.patronymicBe(),
                who.surnameRu(),
                who.givenRu(),
                who.patronymicRu(),
                who.settlementId(),
                who.settlement(),
                who.street(),
                who.house(),
                who.flat(),
                who.postalCode(),
                true,
                Map.of());
    }

    private static final class TwoPlaces extends Places {

        @Override
        public Optional<Settlement> settlement(int id) {
            return Optional.of(
                    id == TOWN
                            ? new Settlement(
                                    TOWN,
                                    new Bilingual("горад", "город"),
                                    new Bilingual("Барысаў", "Борисов"),
                                    3,
                                    "222120",
                                    140_000)
                            : new Settlement(
                                    VILLAGE,
                                    new Bilingual("аграгарадок", "агрогородок"),
                                    new Bilingual("Зембін", "Зембин"),
                                    2,
                                    "222133",
                                    900));
        }

        @Override
        public Match<Street> street(int settlementId, String text) {
            return text.contains("Днепровская")
                    ? new Match<>(
                            Certainty.SURE,
                            List.of(new Street(
                                    new Bilingual("вуліца Дняпроўская", "улица Днепровская"),
                                    new Bilingual("вул. Дняпроўская", "ул. Днепровская"),
                                    new Bilingual("Дняпроўская", "Днепровская"),
                                    "dniaprouskaia")))
                    : new Match<>(Certainty.UNKNOWN, List.of());
        }
    }

    private static final class OneDistrict extends Zones {

        @Override
        public ZoneTree tree() {
            return new ZoneTree(List.of(
                    new ZoneRow(1, "BY", null, ZoneKind.COUNTRY, new Bilingual("Беларусь", "Беларусь"), 1, 9, 0),
                    new ZoneRow(
                            2,
                            "6213",
                            1,
                            ZoneKind.DISTRICT,
                            new Bilingual("Барысаўскі раён", "Борисовский район"),
                            2,
                            8,
                            1),
                    new ZoneRow(3, "6213-1", 2, ZoneKind.TOWN, new Bilingual("Барысаў", "Борисов"), 3, 7, 2)));
        }
    }
}
