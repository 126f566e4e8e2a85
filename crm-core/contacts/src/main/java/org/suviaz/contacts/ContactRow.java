package org.suviaz.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A person as a line of a list.
 *
 * @param code the number that people say and write, such as 204396-2
 * @param name surname, given name, patronymic in the list's language, or in the other where that one is missing
 * @param address street, house, flat, as far as the reader is told
 * @param otherAddress the same in the other language, or empty where it does not differ
 * @param town the settlement with its kind
 * @param otherTown the same in the other language, or empty
 * @param phone the first one, masked, or empty; empty too where the reader is not told
 * @param consents what was said of each way of reaching the person, as far as the reader is told
 * @param added the day of its saving, by the clock of Minsk
 * @param birth a date, a year or empty, as far as the reader is told
 * @param email as far as the reader is told
 * @param own by the number of a field of the organisation's own what is kept there, as far as the reader is told; of the
 *     fields alone that the list has columns for
 * @param otherName the name in the other spelling, or empty
 * @param why what a search matched: surname, given, street, house, phone, code; empty outside a search
 */
public record ContactRow(
        long id,
        String code,
        String name,
        String address,
        String otherAddress,
        String town,
        String otherTown,
        String phone,
        List<String> tags,
        Map<Channel, Consent> consents,
        boolean putAway,
        LocalDate added,
        String birth,
        String email,
        Map<Integer, String> own,
        String otherName,
        String why) {

    /** Whether letters are refused, as far as that is told. */
    public boolean doNotWrite() {
        return Consent.noLetters(consents);
    }
}
