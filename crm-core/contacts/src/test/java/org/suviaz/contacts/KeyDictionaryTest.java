package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyDictionaryTest {

    private final KeyDictionary dictionary = new KeyDictionary();

    @Test
    void a_beginning_finds_all_that_begin_so() {
        dictionary.put(Map.of("ivanav", 1, "ivanava", 2, "ivashka", 3, "kaval", 4));
        assertEquals(Set.of(1, 2), dictionary.beginningWith("ivanav"));
        assertEquals(Set.of(1, 2, 3), dictionary.beginningWith("iva"));
        assertEquals(Set.of(), dictionary.beginningWith("z"));
    }

    @Test
    void a_name_of_several_words_is_found_by_each() {
        dictionary.put(Map.of("karla marksa vulitsa", 5));
        assertEquals(Set.of(5), dictionary.beginningWith("karla"));
        assertEquals(Set.of(5), dictionary.beginningWith("marks"));
        assertEquals(Set.of(5), dictionary.beginningWith("karla marksa"));
        assertEquals(5, dictionary.number("karla marksa vulitsa"));
        assertNull(dictionary.number("marksa vulitsa"));
    }

    @Test
    void an_empty_beginning_finds_nobody_rather_than_everybody() {
        dictionary.put(Map.of("ivanav", 1));
        assertEquals(Set.of(), dictionary.beginningWith(""));
    }

    @Test
    void a_number_may_be_found_by_a_name_that_is_not_its_own() {
        dictionary.put(Map.of("ivanow", 1));
        dictionary.alsoFinds("ivanav", 1);
        assertEquals(Set.of(1), dictionary.beginningWith("ivana"));
        assertEquals(Set.of(1), dictionary.beginningWith("ivano"));
        assertNull(dictionary.number("ivanav"));
    }
}
