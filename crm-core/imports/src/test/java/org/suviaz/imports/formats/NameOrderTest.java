package org.suviaz.imports.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    @Test
    void a_name_of_two_words_is_turned_unless_it_begins_with_a_surname() {
        assertEquals("Геніюш Ларыса", NameOrder.surnameFirst("Ларыса Геніюш"));
        assertEquals("Іванова Марына", NameOrder.surnameFirst("Марына Іванова"));
        assertEquals("Іваноў Ян", NameOrder.surnameFirst("Іваноў Ян"));
        assertEquals("Планк А.", NameOrder.surnameFirst("А. Планк"));
        assertEquals("Планк А.", NameOrder.surnameFirst("Планк А."));
    }

    @Test
    void a_name_of_one_or_three_words_stays() {
        for (String name : List.of("Мама", "Іваноў Ян Паўлавіч", "Ян Паўлавіч Іваноў", "")) {
            assertEquals(name, NameOrder.surnameFirst(name));
        }
    }

    @Test
    void the_given_names_of_the_phone_stand_behind() {
        Set<String> given = new HashSet<>();
        Set<String> surnames = new HashSet<>();
        List<RawRow> rows = Samples.rows(Samples.file("phones.vcf"), 0);
        rows.forEach(row -> {
            given.add(row.cell(1));
            surnames.add(row.cell(0));
        });
        int wrong = 0;
        int told = 0;
        for (RawRow row : rows) {
            String[] words = row.cell(3).split(" ");
            if (row.number() > 1 && words.length == 2 && given.contains(words[0]) != given.contains(words[1])) {
                told++;
                wrong += given.contains(words[0]) && !surnames.contains(words[0]) ? 1 : 0;
            }
        }
        assertEquals(0, wrong);
        assertTrue(told > 400);
    }
}
