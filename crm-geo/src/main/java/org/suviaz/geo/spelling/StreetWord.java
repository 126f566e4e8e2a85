package org.suviaz.geo.spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.suviaz.geo.Bilingual;
import org.suviaz.geo.Language;

/** The words that stand beside a street's own name, whole and short, in both languages: the one table of them. */
public enum StreetWord {
    STREET("вуліца", "улица", "вул.", "ул.", Form.FEMININE, "ул", "вул"),
    LANE("завулак", "переулок", "зав.", "пер.", Form.MASCULINE, "пер", "зав"),
    PASSAGE("праезд", "проезд", "пр-д", "пр-д", Form.MASCULINE),
    SQUARE("плошча", "площадь", "пл.", "пл.", Form.FEMININE, "пл"),
    AVENUE("праспект", "проспект", "пр-т", "пр-т", Form.MASCULINE, "просп", "просп.", "прасп", "прасп.", "пр-кт"),
    ALLEY("алея", "аллея", "ал.", "ал.", Form.FEMININE),
    HIGHWAY("шаша", "шоссе", "ш.", "ш.", Form.NEUTER),
    DEAD_END("тупік", "тупик", "туп.", "туп.", Form.MASCULINE),
    BOULEVARD("бульвар", "бульвар", "б-р", "б-р", Form.MASCULINE, "бул."),
    ENTRY("уезд", "въезд", "уезд", "въезд", Form.MASCULINE),
    BRIDGE("мост", "мост", "мост", "мост", Form.MASCULINE),
    ROAD("тракт", "тракт", "тракт", "тракт", Form.MASCULINE),
    EMBANKMENT("набярэжная", "набережная", "наб.", "наб.", Form.FEMININE),
    DESCENT("спуск", "спуск", "спуск", "спуск", Form.MASCULINE),
    GROUND("пляцоўка", "площадка", "пляц.", "площ.", Form.FEMININE),
    UNCLEAR("пр.", "пр.", "пр.", "пр.", Form.MASCULINE, "пр"),
    NAMED("імя", "имени", "імя", "им.", Form.NONE, "им", "ім.", "ім"),
    YEARS("гадоў", "лет", "гадоў", "лет", Form.NONE);

    /** The gender that numbers and adjectives take beside the Russian word; the Belarusian has the same, but шаша. */
    enum Form {
        MASCULINE,
        FEMININE,
        NEUTER,
        NONE
    }

    private static final Map<String, StreetWord> WRITTEN = new HashMap<>();

    static {
        for (StreetWord word : values()) {
            for (Bilingual form : List.of(word.whole, word.abbreviation)) {
                WRITTEN.put(form.be(), word);
                WRITTEN.put(form.ru(), word);
            }
            for (String other : word.others) {
                WRITTEN.put(other, word);
            }
        }
    }

    private final Bilingual whole;
    private final Bilingual abbreviation;
    private final Form form;
    private final String[] others;

    StreetWord(String be, String ru, String shortBe, String shortRu, Form form, String... others) {
        this.whole = new Bilingual(be, ru);
        this.abbreviation = new Bilingual(shortBe, shortRu);
        this.form = form;
        this.others = others;
    }

    public Bilingual whole() {
        return whole;
    }

    /** As an envelope has it. */
    public Bilingual abbreviation() {
        return abbreviation;
    }

    static Optional<StreetWord> of(String written) {
        return Optional.ofNullable(WRITTEN.get(written.toLowerCase(Locale.ROOT)));
    }

    /** Whole where it was written whole, short where it was short. */
    String in(Language language, String written) {
        String small = written.toLowerCase(Locale.ROOT);
        boolean writtenWhole = small.equals(whole.be()) || small.equals(whole.ru());
        return (writtenWhole ? whole : abbreviation).in(language);
    }

    boolean isType() {
        return form != Form.NONE;
    }

    Form form() {
        return form;
    }
}
