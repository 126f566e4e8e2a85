package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.suviaz.erasures.Mark;
import org.suviaz.erasures.Marks;
import org.suviaz.security.keys.HouseKeys;

class PersonMarksTest {

    private static final String MOBILE = "+375296173501";
    private static final String OF_FLAT = "+375236321735";
    private static final BirthDate DAY = new BirthDate(1958, LocalDate.of(1958, 5, 7));
    private static final BirthDate YEAR = new BirthDate(1958, null);

    private final PersonMarks marks = new PersonMarks(new Marks(keys(1)), null);

    @Test
    void a_mobile_phone_is_known_whoever_has_it() {
        assertTrue(meet(
                of("Іваноў", "Ян", "", BirthDate.UNKNOWN, MOBILE),
                of("Пятрова", "Ева", "", BirthDate.UNKNOWN, MOBILE)));
    }

    @Test
    void the_phone_of_a_flat_is_known_with_the_letter_of_the_given_name_alone() {
        Set<Mark> gone = of("Іваноў", "Сымон", "", BirthDate.UNKNOWN, OF_FLAT);
        assertTrue(meet(gone, of("Іваноў", "С.", "", BirthDate.UNKNOWN, OF_FLAT)));
        assertFalse(meet(gone, of("Іванова", "Ганна", "", BirthDate.UNKNOWN, OF_FLAT)));
    }

    @Test
    void a_whole_name_is_known_by_the_day_or_with_the_patronymic_by_the_year() {
        Set<Mark> gone = of("Іваноў", "Сымон", "Лявонавіч", DAY);
        assertTrue(meet(gone, of("ІВАНОЎ", "Сымон", "", DAY)));
        assertTrue(meet(gone, of("Іваноў", "Сымон", "Лявонавіч", YEAR)));
        assertFalse(meet(gone, of("Іваноў", "Сымон", "", YEAR)), "a namesake of that year");
        assertFalse(meet(gone, of("Іваноў", "Сымон", "Янавіч", YEAR)));
        assertFalse(meet(gone, of("Іваноў", "С.", "", DAY)));
    }

    @Test
    void a_name_alone_leaves_no_mark() {
        assertEquals(Set.of(), of("Іваноў", "Сымон", "Лявонавіч", BirthDate.UNKNOWN));
    }

    @Test
    void the_marks_of_another_house_are_others() {
        PersonMarks others = new PersonMarks(new Marks(keys(2)), null);
        assertFalse(meet(
                marks.of(null, BirthDate.UNKNOWN, List.of(MOBILE)),
                others.of(null, BirthDate.UNKNOWN, List.of(MOBILE))));
        assertEquals(
                Set.of(64),
                Set.of(marks.of(null, BirthDate.UNKNOWN, List.of(MOBILE))
                        .iterator()
                        .next()
                        .hash()
                        .length()));
    }

    private Set<Mark> of(String surname, String given, String patronymic, BirthDate birth, String... phones) {
        PersonName name = new PersonName(surname, given, patronymic);
        return marks.of(new NameFacts(name, PersonName.NONE, null, null, "", ""), birth, List.of(phones));
    }

    private static boolean meet(Set<Mark> some, Set<Mark> others) {
        return !Collections.disjoint(some, others);
    }

    private static HouseKeys keys(int house) {
        return new HouseKeys() {
            @Override
            public byte[] of(String purpose) {
                byte[] key = new byte[BYTES];
                key[0] = (byte) house;
                return key;
            }
        };
    }
}
