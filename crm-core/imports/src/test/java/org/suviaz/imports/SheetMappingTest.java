package org.suviaz.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.suviaz.imports.ImportField.*;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suviaz.contacts.Channel;
import org.suviaz.contacts.ConsentAnswer;
import org.suviaz.contacts.ConsentSource;
import org.suviaz.contacts.ContactForm;
import org.suviaz.contacts.FillWay;
import org.suviaz.contacts.ListedPart;
import org.suviaz.contacts.OwnValue;
import org.suviaz.contacts.SaidConsent;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Gender;
import org.suviaz.geo.spelling.Spelling;
import org.suviaz.problems.FieldProblem;

class SheetMappingTest {

    private final RowForms forms = new RowForms(new ZoneNames(null), null, Spelling.ofArchive(), new NoFields());

    @Test
    void ways_are_careful_where_nobody_chose() {
        Map<ListedPart, FillWay> ways = SheetMapping.ways(List.of(SURNAME, PHONE, EMAIL, OWN), List.of());
        assertEquals(
                Map.of(
                        ListedPart.NAMES, FillWay.FILL,
                        ListedPart.PHONES, FillWay.ADD,
                        ListedPart.EMAIL, FillWay.FILL,
                        ListedPart.NOTE, FillWay.ADD),
                ways);
    }

    @Test
    void the_first_column_of_a_part_says_its_way_and_one_value_is_never_added_to() {
        Map<ListedPart, FillWay> ways = SheetMapping.ways(
                List.of(SURNAME, GIVEN, PHONE, EMAIL),
                List.of(FillWay.OVERWRITE, FillWay.FILL, FillWay.OVERWRITE, FillWay.ADD));
        assertEquals(FillWay.OVERWRITE, ways.get(ListedPart.NAMES));
        assertEquals(FillWay.OVERWRITE, ways.get(ListedPart.PHONES));
        assertEquals(FillWay.FILL, ways.get(ListedPart.EMAIL));
    }

    @Test
    void both_spellings_land_in_their_languages() {
        ContactForm form = read(
                        List.of("Фамилия", "Имя", "Прозвішча", "Імя"),
                        List.of(SURNAME, GIVEN, OTHER_SURNAME, OTHER_GIVEN),
                        "Щукина",
                        "Ирина",
                        "Шчукіна",
                        "Ірына")
                .form();
        assertEquals(List.of("Шчукіна", "Ірына"), List.of(form.surnameBe(), form.givenBe()));
        assertEquals(List.of("Щукина", "Ирина"), List.of(form.surnameRu(), form.givenRu()));
    }

    @Test
    void gender_language_and_no_letters_are_read_by_their_words() {
        RowRead read = read(
                List.of("Прозвішча", "Пол", "Мова", "Не пісаць"),
                List.of(SURNAME, GENDER, LETTERS, DO_NOT_WRITE),
                "Новак",
                "ж",
                "рус",
                "так");
        assertEquals(Gender.FEMALE, read.form().gender());
        assertEquals(Language.RU, read.form().letters());
        assertEquals(true, read.form().doNotWrite());
        assertEquals(List.of(), read.remarks());
    }

    @Test
    void an_unknown_word_is_a_remark_but_of_letters_that_nobody_wants_a_problem() {
        RowRead read = read(
                List.of("Прозвішча", "Пол", "Не пісаць"),
                List.of(SURNAME, GENDER, DO_NOT_WRITE),
                "Новак",
                "?",
                "мабыць");
        assertEquals(List.of("imports.remark.value"), keys(read.remarks()));
        assertEquals(List.of("imports.problem.value"), keys(read.problems()));
        assertEquals("#2", read.problems().get(0).field());
    }

    @Test
    void consent_is_read_by_yes_and_no_and_no_letters_refuse_them() {
        List<String> heads = List.of("Прозвішча", "Згода на лісты", "Згода на званкі", "Згода на візіты", "Не пісаць");
        List<ImportField> fields = List.of(
                SURNAME,
                ImportField.CONSENT_LETTER,
                ImportField.CONSENT_PHONE,
                ImportField.CONSENT_VISIT,
                DO_NOT_WRITE);
        ContactForm form =
                read(heads, fields, "Новак", "так", "адмова", "", "так").form();
        assertEquals(
                Map.of(
                        Channel.LETTER, SaidConsent.now(ConsentAnswer.REFUSED, ConsentSource.LIST),
                        Channel.PHONE, SaidConsent.now(ConsentAnswer.REFUSED, ConsentSource.LIST)),
                form.consents());
        RowRead unclear = read(heads, fields, "Новак", "", "", "мабыць", "");
        assertEquals(List.of("imports.problem.value"), keys(unclear.problems()));
        assertEquals(
                Set.of(ListedPart.NAMES, ListedPart.CONSENTS), unclear.ways().keySet());
        assertEquals(
                Set.of(ListedPart.NAMES),
                read(heads, fields, "Новак", "", "", "", "").ways().keySet());
    }

    @Test
    void what_a_row_says_nothing_of_is_laid_over_nobody() {
        RowRead read = read(
                List.of(), List.of(SURNAME, GENDER, LETTERS, DO_NOT_WRITE, DO_NOT_WRITE), "Новак", "?", "", "", "не");
        assertEquals(
                Set.of(ListedPart.NAMES, ListedPart.DO_NOT_WRITE), read.ways().keySet());
        assertEquals(
                Set.of(ListedPart.NAMES),
                read(List.of(), List.of(SURNAME, DO_NOT_WRITE), "Новак", "")
                        .ways()
                        .keySet());
    }

    @Test
    void notes_carry_their_head_and_phones_that_are_none_come_to_them() {
        RowRead read = readAllowed(
                List.of("Прозвішча", "Заўвагі", "Майка", "Тэлефон", ""),
                List.of(SURNAME, NOTE, NOTE, PHONE, PHONE),
                "Новак",
                "прыйдзе",
                "XL",
                "12-34",
                "29 600-14-27");
        assertEquals("прыйдзе\nМайка: XL\nТэлефон: 12-34", read.form().note());
        assertEquals(List.of("+375296001427"), read.form().phones());
        assertEquals(List.of("imports.remark.phone"), keys(read.remarks()));
        assertEquals("#3", read.remarks().get(0).field());
    }

    @Test
    void who_may_write_no_notes_gets_the_phone_back_as_a_fault_of_its_own() {
        RowRead read = new RowMeaning(
                        mapping(List.of(), List.of(SURNAME, PHONE)),
                        List.of("Новак", "12-34"),
                        word -> false,
                        () -> false,
                        List.of())
                .read(new ZoneNames(null), "");
        assertEquals(List.of("12-34"), read.form().phones());
        assertEquals("", read.form().note());
    }

    @Test
    void a_whole_address_goes_where_the_reader_of_addresses_looks() {
        ContactForm alone = read(List.of(), List.of(SURNAME, FULL_ADDRESS), "Новак", "г. Брест, ул.Короткая, д. 11")
                .form();
        assertEquals(List.of("г. Брест, ул.Короткая, д. 11", ""), List.of(alone.settlement(), alone.street()));
        ContactForm beside = read(
                        List.of(), List.of(SURNAME, SETTLEMENT, FULL_ADDRESS), "Новак", "Брест", "ул.Короткая, д. 11")
                .form();
        assertEquals(List.of("Брест", "ул.Короткая, д. 11"), List.of(beside.settlement(), beside.street()));
    }

    @Test
    void districts_houses_and_tags_of_several_columns_are_put_together() {
        ContactForm form = read(
                        List.of("Прозвішча", "Раён", "Вёска", "Дом", "Корпус", "Сябар", "Назіральнік"),
                        List.of(SURNAME, DISTRICT, SETTLEMENT, HOUSE, HOUSE, YES_TAG, YES_TAG),
                        "Новак",
                        "Пінскі",
                        "Парэчча",
                        "5",
                        "2",
                        "так",
                        "не")
                .form();
        assertEquals("Пінскі раён, Парэчча", form.settlement());
        assertEquals("5/2", form.house());
        assertEquals(List.of("Сябар"), form.tags());
    }

    @Test
    void columns_of_ones_own_are_kept_under_their_heads() {
        RowRead read = read(List.of("Прозвішча", "Майка", "Значок"), List.of(SURNAME, OWN, OWN), "Новак", "XL", "");
        assertEquals(List.of(new OwnValue("Майка", "XL")), read.own());
    }

    @Test
    void columns_of_one_head_share_a_value_and_one_without_a_head_goes_by_its_letter() {
        RowRead read = read(
                List.of("Прозвішча", "Курсы", "КУРСЫ", ""),
                List.of(SURNAME, OWN, OWN, OWN),
                "Новак",
                "2019",
                "2021",
                "так");
        assertEquals(List.of(new OwnValue("Курсы", "2019; 2021"), new OwnValue("D", "так")), read.own());
        assertEquals(List.of(), read.problems());
    }

    @Test
    void a_value_of_ones_own_that_cannot_be_kept_whole_is_a_fault_of_its_column() {
        RowRead read = read(List.of("Прозвішча", "Майка"), List.of(SURNAME, OWN), "Новак", "X".repeat(4001));
        FieldProblem fault = read.problems().get(0);
        assertEquals("#1 imports.problem.cellTooLong", fault.field() + " " + fault.key());
    }

    @Test
    void a_head_is_kept_as_far_as_there_is_room() {
        RowRead read = read(List.of("Прозвішча", "Я".repeat(200)), List.of(SURNAME, OWN), "Новак", "так");
        assertEquals("Я".repeat(119) + "…", read.own().get(0).head());
    }

    @Test
    void a_patronymic_before_the_last_word_tells_that_the_surname_is_the_last() {
        ContactForm form =
                read(List.of(), List.of(FULL_NAME), "Иван Иванович Петров").form();
        assertEquals(
                List.of("Петров", "Иван", "Иванович"), List.of(form.surnameRu(), form.givenRu(), form.patronymicRu()));
    }

    @ParameterizedTest
    @CsvSource({
        "Ілля Гельмгольц,Гельмгольц,Ілля",
        "А. Планк,Планк,А.",
        "Виктор Сахаров,Сахаров,Виктор",
        "Гельмгольц Ілля,Гельмгольц,Ілля",
        "Планк А.,Планк,А.",
        "Адам Янка,Адам,Янка"
    })
    void of_two_words_the_one_that_is_a_given_name_is_the_given_name(String full, String surname, String given) {
        ContactForm form = read(List.of(), List.of(FULL_NAME), full).form();
        assertEquals(
                List.of(surname, given), List.of(form.surnameBe() + form.surnameRu(), form.givenBe() + form.givenRu()));
    }

    @Test
    void a_saved_mapping_is_laid_by_heads_in_any_order() {
        ImportSheet old = sheet(List.of("Прозвішча", "Дзе", "Хто", "Хто"), List.of(SURNAME, SETTLEMENT, GENDER, NOTE));
        KnownValues said = new KnownValues();
        said.say(2, "кабета", ValueMeaning.FEMALE);
        old.values(said);
        ImportMapping kept = new ImportMapping("Спіс", MappingLayer.key(old.heads()), old.heads());
        kept.means(old, Instant.EPOCH);
        ImportSheet next =
                sheet(List.of("ХТО", "хто:", "Прозвішча", "Новае", "Дзе"), List.of(OWN, OWN, SURNAME, OWN, OWN));
        new MappingLayer(null, null, null).lay(kept, next);
        assertEquals(List.of(GENDER, NOTE, SURNAME, OWN, SETTLEMENT), next.fields());
        assertEquals("Спіс", next.knownAs());
        assertEquals(
                ValueMeaning.FEMALE,
                next.values().meaning(0, ValueKind.GENDER, "кабета").orElseThrow());
    }

    @Test
    void the_same_heads_have_the_same_key_in_any_order_and_spelling() {
        assertEquals(
                MappingLayer.key(List.of("Прозвішча", "Тэл.", "Тэл.")),
                MappingLayer.key(List.of("тэл", "ПРОЗВІШЧА:", "тэл")));
        assertEquals(
                false, MappingLayer.key(List.of("Прозвішча", "Тэл.")).equals(MappingLayer.key(List.of("Прозвішча"))));
    }

    private static ImportSheet sheet(List<String> heads, List<ImportField> fields) {
        return new ImportSheet(
                1, 0, new SheetProfile("Ліст", 1, heads, fields, List.of(), 1, 0, List.of(), Language.BE));
    }

    private RowRead read(List<String> heads, List<ImportField> fields, String... cells) {
        return forms.read(mapping(heads, fields), List.of(cells), "");
    }

    private static RowRead readAllowed(List<String> heads, List<ImportField> fields, String... cells) {
        return new RowMeaning(mapping(heads, fields), List.of(cells), word -> false, () -> true, List.of())
                .read(new ZoneNames(null), "");
    }

    private static SheetMapping mapping(List<String> heads, List<ImportField> fields) {
        return new SheetMapping(heads, fields, List.of(), new KnownValues(), Language.BE, null);
    }

    private static List<String> keys(List<FieldProblem> problems) {
        return problems.stream().map(FieldProblem::key).toList();
    }
}
