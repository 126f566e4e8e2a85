package org.suviaz.imports;

import org.suviaz.contacts.ContactForm;
import org.suviaz.geo.spelling.SearchKey;

/**
 * By what a person that stands in a list twice is noticed: the folded surname with the phone, or the whole folded
 * name with the year of birth. Either spelling gives the same keys.
 *
 * @param phone null where the row has no phone
 * @param birth null where the row has no birth
 */
record TwinKeys(String phone, String birth) {

    private static final int PHONE_DIGITS = 9;
    private static final int YEAR = 4;
    private static final int MOST = 100;

    static TwinKeys of(ContactForm form) {
        String surname = SearchKey.of(form.surnameBe() + form.surnameRu());
        String given = SearchKey.of(form.givenBe() + form.givenRu());
        String digits = form.phones().isEmpty() ? "" : form.phones().get(0).replaceAll("\\D", "");
        boolean phone = !surname.isEmpty() && digits.length() >= PHONE_DIGITS;
        String patronymic = SearchKey.of(form.patronymicBe() + form.patronymicRu());
        boolean birth = !surname.isEmpty()
                && given.length() > 1
                && patronymic.length() > 1
                && form.birth().length() >= YEAR;
        return new TwinKeys(
                phone ? cut(surname + "|" + digits.substring(digits.length() - PHONE_DIGITS)) : null,
                birth ? cut(String.join("|", surname, given, patronymic, year(form.birth()))) : null);
    }

    /** A list may say the day here and the year alone there. */
    private static String year(String birth) {
        return birth.substring(birth.length() - YEAR);
    }

    private static String cut(String key) {
        return key.length() > MOST ? key.substring(0, MOST) : key;
    }
}
