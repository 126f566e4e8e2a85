package org.suviaz.mailings;

import java.util.List;
import java.util.Map;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Gender;

/** An invented person with a long name and address, for trying a text before anybody is on the list. */
final class LongName {

    private static final Addressee BE = new Addressee(
            "0000000-0",
            Language.BE,
            Gender.FEMALE,
            new LetterName("Канстанцінава-Святаполк-Мірская", "Уладзіслава", "Канстанцінаўна"),
            address("вул. 1-я Вялікая Чырвонаармейская", "аг. Вялікія Краснасельскія Навасёлкі"),
            Map.of());

    private static final Addressee RU = new Addressee(
            "0000000-0",
            Language.RU,
            Gender.FEMALE,
            new LetterName("Константинова-Святополк-Мирская", "Владислава", "Константиновна"),
            address("ул. 1-я Большая Красноармейская", "аг. Большие Красносельские Новосёлки"),
            Map.of());

    private LongName() {}

    static Addressee in(Language language) {
        return language == Language.RU ? RU : BE;
    }

    private static PostalAddress address(String street, String town) {
        return new PostalAddress(
                List.of(street + ",\u00a0128/2, кв.\u00a01136", "222120 " + town), town, street, "222120", "");
    }
}
