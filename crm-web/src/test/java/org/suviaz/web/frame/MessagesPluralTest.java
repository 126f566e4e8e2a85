package org.suviaz.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Language;

/** The places of sentences, and the words that follow a number. */
class MessagesPluralTest {

    private final WordBook book = new WordBook();

    @Test
    void every_sentence_can_be_filled() {
        for (Said said : Said.everything()) {
            book.text(said.language(), said.key(), 1, 2, 3);
        }
    }

    @Test
    void a_sentence_has_the_same_places_in_every_language() {
        Map<String, Set<String>> belarusian = places(Language.BE);
        assertEquals(belarusian, places(Language.RU));
        assertEquals(belarusian, places(Language.EN));
    }

    @Test
    void a_number_has_words_for_all_its_forms() {
        List<Said> counting = Said.everything().stream()
                .filter(said -> !plurals(said).isEmpty())
                .toList();
        assertTrue(counting.size() > 60, counting.size() + " sentences count");
        for (Said said : counting) {
            Set<String> needed = PluralRules.forLocale(said.language().locale()).getKeywords();
            plurals(said).forEach(forms -> assertEquals(new TreeSet<>(needed), forms, said.toString()));
        }
    }

    @Test
    void a_missing_form_would_be_seen() {
        Said poor = new Said(Language.BE, "key", "{0, plural, one{# ліст} other{# лісты}}");
        assertEquals(List.of(Set.of("one", "other")), plurals(poor));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Sentence("{0, plural, one{# ліст} few{# лісты}}", Language.BE));
        assertThrows(IllegalArgumentException.class, () -> new Sentence("{0, plural, one{# ліст", Language.BE));
    }

    @Test
    void belarusian_words_follow_their_number() {
        assertCounted(
                Language.BE,
                "contacts.list.count.all",
                "0 чалавек",
                "1 чалавек",
                "2 чалавекі",
                "5 чалавек",
                "11 чалавек",
                "21 чалавек",
                "22 чалавекі",
                "25 чалавек",
                "101 чалавек",
                "1_000 чалавек",
                "1_284 чалавекі");
        assertCounted(
                Language.BE,
                "audit.log.count",
                "0 запісаў",
                "1 запіс",
                "2 запісы",
                "5 запісаў",
                "11 запісаў",
                "21 запіс",
                "22 запісы",
                "25 запісаў",
                "101 запіс",
                "1_000 запісаў",
                "1_284 запісы");
    }

    @Test
    void russian_words_follow_their_number() {
        assertCounted(
                Language.RU,
                "contacts.list.count.all",
                "0 человек",
                "1 человек",
                "2 человека",
                "5 человек",
                "11 человек",
                "21 человек",
                "22 человека",
                "25 человек",
                "101 человек",
                "1_000 человек",
                "1_284 человека");
        assertCounted(
                Language.RU,
                "zones.list.count",
                "0 зон ниже",
                "1 зона ниже",
                "2 зоны ниже",
                "5 зон ниже",
                "11 зон ниже",
                "21 зона ниже",
                "22 зоны ниже",
                "25 зон ниже",
                "101 зона ниже",
                "1_000 зон ниже",
                "1_284 зоны ниже");
    }

    @Test
    void english_words_follow_their_number() {
        assertCounted(
                Language.EN,
                "contacts.list.count.all",
                "0 people",
                "1 person",
                "2 people",
                "5 people",
                "11 people",
                "21 people",
                "22 people",
                "25 people",
                "101 people",
                "1,000 people",
                "1,284 people");
    }

    @Test
    void several_numbers_of_one_sentence_each_have_their_own_words() {
        assertEquals(
                "21 ліст + 3 прапушчаныя = 24 атрымальнікі.",
                book.text(Language.BE, "mailings.letters.sum", 21, 3, 24));
        assertEquals(
                "5 писем + 1 пропущенный = 6 получателей.", book.text(Language.RU, "mailings.letters.sum", 5, 1, 6));
        assertEquals("1 letter + 2 left out = 3 recipients.", book.text(Language.EN, "mailings.letters.sum", 1, 2, 3));
    }

    @Test
    void fractions_and_names_of_things_are_written_as_readers_write_them() {
        assertEquals("3,5\u00a0МБ", book.text(Language.BE, "mailings.letters.size.mb", 3.52));
        assertEquals("3,5\u00a0МБ", book.text(Language.RU, "mailings.letters.size.mb", 3.52));
        assertEquals("3.5\u00a0MB", book.text(Language.EN, "mailings.letters.size.mb", 3.52));
        assertEquals("Папяровая рассылка №\u00a01284", book.text(Language.BE, "mailings.number", 1284L));
        assertEquals(
                "Адказ на «О’Ніл {0}». Слова пошуку не трапляе ні ў адрас старонкі, ні ў журнал.",
                book.text(Language.BE, "contacts.list.search.answer", "О’Ніл {0}"));
    }

    @Test
    void a_sentence_can_be_filled_by_many_at_once() {
        assertEquals(
                Set.of(),
                IntStream.range(0, 20_000)
                        .parallel()
                        .filter(number -> number % 10 == 5 || number % 10 == 0)
                        .mapToObj(number -> book.text(Language.BE, "audit.log.count", number))
                        .filter(text -> !text.endsWith(" запісаў"))
                        .collect(Collectors.toSet()));
    }

    private void assertCounted(Language language, String key, String... expected) {
        List<String> written = IntStream.of(0, 1, 2, 5, 11, 21, 22, 25, 101, 1000, 1284)
                .mapToObj(number -> book.text(language, key, number))
                .toList();
        assertEquals(
                Stream.of(expected).map(text -> text.replace('_', '\u00a0')).toList(), written);
    }

    /** What each sentence asks for: the numbers of its places, and how a number without words is to look. */
    private static Map<String, Set<String>> places(Language language) {
        Map<String, Set<String>> places = new TreeMap<>();
        for (Said said : Said.in(language)) {
            MessagePattern pattern = new MessagePattern(said.text());
            Set<String> found = places.computeIfAbsent(said.key(), key -> new TreeSet<>());
            for (int i = 0; i < pattern.countParts(); i++) {
                MessagePattern.Part part = pattern.getPart(i);
                if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
                    found.add("{" + part.getValue() + "}");
                } else if (part.getType() == MessagePattern.Part.Type.ARG_STYLE) {
                    found.add(pattern.getSubstring(part));
                }
            }
        }
        return places;
    }

    /** The names of the forms of each number that has words. */
    private static List<Set<String>> plurals(Said said) {
        List<Set<String>> all = new ArrayList<>();
        MessagePattern pattern = new MessagePattern(said.text());
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_START
                    && pattern.getPart(i).getArgType() == MessagePattern.ArgType.PLURAL) {
                all.add(forms(pattern, i));
            }
        }
        return all;
    }

    private static Set<String> forms(MessagePattern pattern, int start) {
        return IntStream.range(start, pattern.getLimitPartIndex(start))
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_SELECTOR)
                .map(pattern::getSubstring)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
