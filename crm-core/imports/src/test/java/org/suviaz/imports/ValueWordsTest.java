package org.suviaz.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueWordsTest {

    @ParameterizedTest
    @CsvSource({
        "YES_NO,так,yes",
        "YES_NO,Да,yes",
        "YES_NO,1,yes",
        "YES_NO,+,yes",
        "YES_NO,TRUE,yes",
        "YES_NO,-1,yes",
        "YES_NO,не,no",
        "YES_NO,Нет.,no",
        "YES_NO,0,no",
        "YES_NO,-,no",
        "YES_NO,false,no",
        "GENDER,м,male",
        "GENDER,Муж.,male",
        "GENDER,жанчына,female",
        "GENDER,F,female",
        "LETTERS,бел.,be",
        "LETTERS,па-беларуску,be",
        "LETTERS,RU,ru",
        "LETTERS,русский,ru"
    })
    void the_usual_words_need_no_question(ValueKind kind, String written, ValueMeaning expected) {
        assertEquals(Optional.of(expected), ValueWords.meaning(kind, written));
    }

    @ParameterizedTest
    @CsvSource({"YES_NO,магчыма", "GENDER,сябар", "LETTERS,польская", "GENDER,так"})
    void other_words_are_asked_about(ValueKind kind, String written) {
        assertEquals(Optional.empty(), ValueWords.meaning(kind, written));
    }

    @Test
    void what_a_person_said_goes_before_the_words_and_comes_back_from_the_database() {
        KnownValues said = new KnownValues();
        said.say(3, "Х", ValueMeaning.NO);
        said.say(3, "хто ведае", ValueMeaning.NOTHING);
        KnownValues back = KnownValues.unpacked(said.packed());
        assertEquals(Optional.of(ValueMeaning.NO), back.meaning(3, ValueKind.YES_NO, "х"));
        assertEquals(Optional.of(ValueMeaning.NOTHING), back.meaning(3, ValueKind.YES_NO, "Хто ведае"));
        assertEquals(Optional.of(ValueMeaning.YES), back.meaning(4, ValueKind.YES_NO, "х"));
        assertEquals(Optional.empty(), back.meaning(3, ValueKind.GENDER, "хто ведае?"));
    }

    @Test
    void a_meaning_of_another_sort_does_not_count() {
        KnownValues said = new KnownValues();
        said.say(0, "м", ValueMeaning.YES);
        assertEquals(Optional.of(ValueMeaning.MALE), said.meaning(0, ValueKind.GENDER, "м"));
    }

    @Test
    void values_are_counted_below_the_header_whatever_their_capitals() {
        ValueTally tally = new ValueTally();
        for (List<String> row :
                List.of(List.of("Прозвішча", "Пол"), List.of("Іваноў", "М"), List.of("Пятроў", "м"), List.of("Янка"))) {
            tally.count(row);
        }
        List<List<ValueTally.Counted>> counted = tally.without(List.of(List.of("Прозвішча", "Пол")));
        assertEquals(List.of(new ValueTally.Counted("М", 2)), counted.get(1));
        assertEquals(counted, ValueTally.unpacked(ValueTally.packed(counted)));
    }

    @Test
    void a_column_with_many_different_values_is_not_listed() {
        ValueTally tally = new ValueTally();
        for (int i = 0; i <= ValueTally.MOST; i++) {
            tally.count(List.of("прозвішча " + i, "так"));
        }
        List<List<ValueTally.Counted>> counted = tally.without(List.of());
        assertEquals(List.of(), counted.get(0));
        assertEquals(List.of(new ValueTally.Counted("так", ValueTally.MOST + 1)), counted.get(1));
    }
}
