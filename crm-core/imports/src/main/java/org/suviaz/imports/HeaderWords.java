package org.suviaz.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that people write above the columns of a list, in the three languages, and what each means. */
final class HeaderWords {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 40;

    /** In the order of asking: the longer saying stands before the shorter one that it begins or ends with. */
    private static final List<Map.Entry<ImportField, List<String>>> WORDS = List.of(
            Map.entry(
                    ImportField.CONSENT_LETTER, List.of("згода на лісты", "согласие на письма", "consent to letters")),
            Map.entry(ImportField.CONSENT_PHONE, List.of("згода на званкі", "согласие на звонки", "consent to calls")),
            Map.entry(
                    ImportField.CONSENT_EMAIL,
                    List.of("згода на эл пошту", "согласие на эл почту", "consent to e mail")),
            Map.entry(ImportField.CONSENT_VISIT, List.of("згода на візіты", "согласие на визиты", "consent to visits")),
            Map.entry(
                    ImportField.FULL_NAME,
                    List.of(
                            "піб",
                            "фіо",
                            "фио",
                            "ф и о",
                            "ф і о",
                            "п і б",
                            "прозвішча імя",
                            "фамилия имя",
                            "full name",
                            "поўнае імя",
                            "полное имя",
                            "чалавек",
                            "человек")),
            Map.entry(
                    ImportField.PATRONYMIC,
                    List.of("імя па бацьку", "па бацьку", "отчество", "отч", "patronymic", "middle name")),
            Map.entry(
                    ImportField.SURNAME,
                    List.of("прозвішча", "прозв", "фамилия", "фам", "surname", "last name", "family name")),
            Map.entry(
                    ImportField.DO_NOT_WRITE,
                    List.of(
                            "не пісаць",
                            "не дасылаць",
                            "без лістоў",
                            "не писать",
                            "не присылать",
                            "без писем",
                            "отписка",
                            "адпіска",
                            "do not write",
                            "no letters",
                            "opt out")),
            Map.entry(ImportField.GENDER, List.of("пол", "gender", "sex")),
            Map.entry(
                    ImportField.LETTERS,
                    List.of("мова", "язык", "language", "мова лістоў", "язык писем", "language of letters")),
            Map.entry(ImportField.GIVEN, List.of("імя", "имя", "given name", "given", "first name", "name")),
            Map.entry(
                    ImportField.BIRTH,
                    List.of(
                            "год нар",
                            "дата нар",
                            "дзень нар",
                            "нараджэнне",
                            "нар",
                            "год рожд",
                            "дата рожд",
                            "день рожд",
                            "рождение",
                            "рожд",
                            "г р",
                            "д р",
                            "birth",
                            "born",
                            "dob",
                            "date of birth",
                            "year of birth")),
            Map.entry(
                    ImportField.PHONE,
                    List.of(
                            "тэлефон",
                            "тэл",
                            "телефон",
                            "тел",
                            "моб",
                            "мабільны",
                            "сотовый",
                            "сот тел",
                            "дом тел",
                            "хатні тэл",
                            "phone",
                            "mobile",
                            "cell",
                            "tel")),
            Map.entry(
                    ImportField.EMAIL,
                    List.of("e mail", "email", "mail", "эл пошта", "электронная", "эл почта", "мейл", "імэйл")),
            Map.entry(
                    ImportField.POSTAL_CODE,
                    List.of("індэкс", "паштовы індэкс", "индекс", "почтовый индекс", "postcode", "postal", "zip")),
            Map.entry(
                    ImportField.SETTLEMENT,
                    List.of(
                            "горад",
                            "город",
                            "нас пункт",
                            "населены пункт",
                            "населенный пункт",
                            "нп",
                            "веска",
                            "town",
                            "city",
                            "settlement",
                            "place")),
            Map.entry(
                    ImportField.DISTRICT,
                    List.of(
                            "вобласць",
                            "область",
                            "раен",
                            "район",
                            "р н",
                            "сельсавет",
                            "сельсовет",
                            "district",
                            "region")),
            Map.entry(
                    ImportField.FULL_ADDRESS,
                    List.of(
                            "адрас",
                            "адрес",
                            "address",
                            "месца жыхарства",
                            "место жительства",
                            "прапіска",
                            "прописка")),
            Map.entry(ImportField.STREET, List.of("вуліца", "вул", "улица", "ул", "street")),
            Map.entry(
                    ImportField.HOUSE,
                    List.of("дом", "нумар дома", "номер дома", "корпус", "корп", "house", "building", "д")),
            Map.entry(ImportField.FLAT, List.of("кватэра", "кв", "квартира", "flat", "apartment", "apt")),
            Map.entry(
                    ImportField.NOTE,
                    List.of(
                            "заўвага",
                            "заўвагі",
                            "нататка",
                            "нататкі",
                            "каментар",
                            "примечание",
                            "примеч",
                            "прим",
                            "заметка",
                            "комментарий",
                            "коммент",
                            "note",
                            "notes",
                            "remark",
                            "comment")),
            Map.entry(
                    ImportField.TAGS,
                    List.of("пазнака", "пазнакі", "тэг", "група", "метка", "метки", "тег", "группа", "tag", "group")),
            Map.entry(ImportField.SOURCE, List.of("крыніца", "адкуль", "источник", "откуда", "source")),
            Map.entry(ImportField.ZONE, List.of("зона", "zone", "суполка", "аддзяленне", "отделение", "branch")));

    /** What stands above the numbers of the rows. */
    private static final Set<String> NUMBERS =
            Set.of("", "п п", "н п", "нр", "нумар", "номер", "no", "n", "number", "id", "код");

    private HeaderWords() {}

    /** Whether the head says that the column counts the rows, or says nothing at all. */
    static boolean counts(String head) {
        return NUMBERS.contains(words(head));
    }

    /** What the head of a column says, if it is a head at all. */
    static Optional<ImportField> meaning(String head) {
        String words = words(head);
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        for (Map.Entry<ImportField, List<String>> entry : WORDS) {
            if (entry.getValue().stream().anyMatch(word -> says(words, word))) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }

    /** The whole head, or its first words, or, for words that carry the meaning by themselves, its start. */
    private static boolean says(String head, String word) {
        return head.equals(word)
                || head.startsWith(word + " ")
                || word.length() >= 5 && head.startsWith(word)
                || word.length() >= 3 && head.endsWith(" " + word);
    }

    /** The head in small letters, without signs. */
    static String words(String head) {
        String lower = head.toLowerCase(Locale.ROOT).replace('ё', 'е');
        return NOT_LETTERS.matcher(lower).replaceAll(" ").strip();
    }
}
