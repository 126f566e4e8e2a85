package org.suviaz.geo.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinTest {

    private final Spelling names = Spelling.ofArchive();

    /** The instruction's own examples, and a few more. */
    @ParameterizedTest
    @CsvSource({
        "Аршанскі, Aršanski",
        "Бешанковічы, Biešankovičy",
        "Гомель, Homieĺ",
        "Гаўя, Haŭja",
        "Ельск, Jeĺsk",
        "Бабаедава, Babajedava",
        "Вераб’ёвічы, Vierabjovičy",
        "Мёры, Miory",
        "Жодзішкі, Žodziški",
        "Іўе, Iŭje",
        "Любань, Liubań",
        "Чачэрск, Čačersk",
        "Хоцімск, Chocimsk",
        "Юхнаўка, Juchnaŭka",
        "Ямнае, Jamnaje",
        "ЧАЧЭРСК, ČAČERSK",
        "ХОЦІМСК, CHOCIMSK",
        "Валер’івічы, Valierjivičy",
        "вуліца Чэхава 12-а, vulica Čechava 12-a"
    })
    void places_are_written_by_the_instruction_of_2007(String be, String latin) {
        assertEquals(latin, names.latin2007(be));
    }

    @ParameterizedTest
    @CsvSource({
        "Бабрыковіч Аляксандр, Babrykovich Aliaksandr",
        "Міховіч Марыя, Mikhovich Maryia",
        "СВЯТЛАНА, SVIATLANA",
        "МІХАІЛ, MIKHAIL",
        "Ігар, Ihar",
        "Мікалай, Mikalai",
        "Палто Алена, Palto Alena",
        "Кавалёў, Kavaliou",
        "Лук’янаў, Lukianau",
        "Шчэрба-Жук, Shcherba-Zhuk",
        "ЦІШКЕВІЧ, TSISHKEVICH"
    })
    void people_are_written_by_the_passport(String be, String latin) {
        assertEquals(latin, names.latinPassport(be));
    }
}
