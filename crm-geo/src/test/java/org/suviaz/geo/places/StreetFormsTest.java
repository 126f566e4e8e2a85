package org.suviaz.geo.places;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Bilingual;

/**
 * Every street of the dictionary, written in many ways with its town, a house and a flat: what is sure must be that
 * street; what is a question must have it among the candidates.
 */
class StreetFormsTest {

    private static final String CYRILLIC = "асеорх";
    private static final String LATIN = "aceopx";
    private static final Map<String, String> SHORT_RU = Map.of(
            "улица",
            "ул.",
            "переулок",
            "пер.",
            "проспект",
            "пр-т",
            "проезд",
            "пр-д",
            "площадь",
            "пл.",
            "бульвар",
            "б-р");
    private static final Map<String, String> SHORT_BE = Map.of(
            "вуліца",
            "вул.",
            "завулак",
            "зав.",
            "праспект",
            "пр-т",
            "праезд",
            "пр-д",
            "плошча",
            "пл.",
            "бульвар",
            "б-р");

    /** One way of writing. */
    private record Form(String name, Function<Edition.StreetRow, String> writing, boolean typed) {}

    private static final List<Form> FORMS = List.of(
            new Form("Russian, whole", row -> label(row) + ", " + row.ru() + ", д. 5, кв. 7", true),
            new Form("Belarusian, whole", row -> be(row, name -> town(row).be() + ", " + name + " 5-7"), true),
            new Form(
                    "Russian, shortened",
                    row -> town(row).ru() + " " + shortened(row.ru(), SHORT_RU) + " 5 кв 7",
                    true),
            new Form(
                    "Belarusian, shortened",
                    row -> be(row, name -> town(row).be() + ", " + shortened(name, SHORT_BE) + ", 5, 7"),
                    true),
            new Form(
                    "capitals", row -> (label(row) + ", " + row.ru() + ", д. 5, кв. 7").toUpperCase(Locale.ROOT), true),
            new Form("Latin letters inside", row -> label(row) + ", " + mixed(row.ru()) + ", д. 5, кв. 7", true),
            new Form("town last", row -> "д. 5, кв. 7, " + shortened(row.ru(), SHORT_RU) + ", " + label(row), true),
            new Form(
                    "no blanks",
                    row -> label(row).replace(". ", ".") + ","
                            + shortened(row.ru(), SHORT_RU).replace(". ", ".") + ",д.5,кв.7",
                    true),
            new Form("no type", row -> label(row) + ", " + bare(row.ru(), SHORT_RU) + ", д. 5, кв. 7", false));

    private static final List<Edition.StreetRow> ROWS = Edition.streets();

    @Test
    void whatever_is_sure_is_the_street_that_was_written() {
        Map<String, int[]> figures = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        int all = 0;
        int sure = 0;
        int typed = 0;
        int house = 0;
        for (Form form : FORMS) {
            int[] counts = figures.computeIfAbsent(form.name(), name -> new int[4]);
            for (Edition.StreetRow row : ROWS) {
                String text = form.writing().apply(row);
                if (text.isEmpty()) {
                    continue;
                }
                ResolvedAddress read = Edition.ADDRESSES.resolve(AddressText.whole(text));
                int result = result(read, row);
                counts[result]++;
                all++;
                typed += form.typed() ? 1 : 0;
                sure += form.typed() && result == 0 ? 1 : 0;
                house += read.wholeHouse().equals("5")
                                && ResolvedAddress.text(read.flat()).equals("7")
                        ? 1
                        : 0;
                if (result == 3) {
                    wrong.add(text + " = "
                            + read.street()
                                    .sure()
                                    .map(street -> street.whole().ru())
                                    .orElse(""));
                }
            }
        }
        figures.forEach((form, counts) -> System.out.printf(
                "StreetFormsTest %s: sure %d, among candidates %d, not %d, wrong %d%n",
                form, counts[0], counts[1], counts[2], counts[3]));
        System.out.println(
                "StreetFormsTest: " + all + " addresses, " + wrong.size() + " sure and wrong, house and flat right "
                        + house + ", such as " + wrong.subList(0, Math.min(40, wrong.size())));
        assertTrue(wrong.size() <= 0.001 * all, wrong::toString);
        assertTrue(sure >= 0.97 * typed, sure + " of " + typed);
        assertTrue(house >= 0.995 * all, house + " of " + all);
    }

    /** Where a slip makes another name of the town of it letter by letter, nobody can know; that apart, never sure. */
    @Test
    void a_wrong_letter_never_leads_surely_to_another_street() {
        CarefulReader truth = new CarefulReader(ROWS);
        Random random = new Random(3);
        int tried = 0;
        int likely = 0;
        List<String> misled = new ArrayList<>();
        for (Edition.StreetRow row : ROWS) {
            if (random.nextInt(8) != 0) {
                continue;
            }
            String slip = slip(row.ru(), random);
            if (slip.equals(row.ru()) || !truth.streets(row.town(), slip).isEmpty()) {
                continue;
            }
            Part<Street> read = Edition.ADDRESSES
                    .resolve(AddressText.columns("", slip, "5", "").inTown(row.town()))
                    .street();
            tried++;
            boolean there = read.candidates().stream().anyMatch(street -> same(street, row));
            likely += there ? 1 : 0;
            if (read.sure().isPresent() && !there) {
                misled.add(slip + " = " + read.sure().get().whole().ru());
            }
        }
        System.out.printf(
                Locale.ROOT,
                "StreetFormsTest: %d streets with a wrong letter, %.1f %% with the right one among the candidates, %d surely another %s%n",
                tried,
                100.0 * likely / tried,
                misled.size(),
                misled);
        assertTrue(misled.size() <= 0.002 * tried, misled::toString);
        assertTrue(likely >= 0.85 * tried);
    }

    /** 0 sure and right, 1 among candidates, 2 not, 3 sure and wrong. */
    private static int result(ResolvedAddress read, Edition.StreetRow row) {
        boolean town = read.settlement()
                .sure()
                .filter(place -> place.id() == row.town())
                .isPresent();
        if (!town) {
            return read.settlement().sure().isPresent() ? 3 : 2;
        }
        boolean there = read.street().candidates().stream().anyMatch(street -> same(street, row));
        if (read.street().sure().isPresent()) {
            return there ? 0 : 3;
        }
        return there ? 1 : 2;
    }

    private static boolean same(Street street, Edition.StreetRow row) {
        return CarefulReader.plain(street.whole().ru()).equals(CarefulReader.plain(row.ru()))
                || !row.be().isEmpty() && street.whole().be().equals(row.be());
    }

    private static Bilingual town(Edition.StreetRow row) {
        return Edition.PLACES.settlement(row.town()).orElseThrow().name();
    }

    private static String label(Edition.StreetRow row) {
        return Edition.PLACES.settlement(row.town()).orElseThrow().label().ru();
    }

    private static String be(Edition.StreetRow row, Function<String, String> writing) {
        return row.be().isEmpty() || town(row).be().isEmpty() ? "" : writing.apply(row.be());
    }

    private static String shortened(String whole, Map<String, String> words) {
        for (Map.Entry<String, String> word : words.entrySet()) {
            if ((" " + whole + " ").contains(" " + word.getKey() + " ")) {
                return word.getValue() + " " + bare(whole, words);
            }
        }
        return whole;
    }

    private static String bare(String whole, Map<String, String> words) {
        String bare = " " + whole + " ";
        for (String word : words.keySet()) {
            bare = bare.replace(" " + word + " ", " ");
        }
        return bare.strip();
    }

    private static String mixed(String text) {
        StringBuilder mixed = new StringBuilder(text);
        for (int i = 0; i < mixed.length(); i++) {
            int at = CYRILLIC.indexOf(mixed.charAt(i));
            if (at >= 0 && i % 2 == 0) {
                mixed.setCharAt(i, LATIN.charAt(at));
            }
        }
        return mixed.toString();
    }

    /** Another letter of the alphabet in the place of one, behind the first of the longest word. */
    private static String slip(String text, Random random) {
        String longest = "";
        for (String word : text.split(" ")) {
            longest = word.length() > longest.length() && !SHORT_RU.containsKey(word) ? word : longest;
        }
        if (longest.length() < 5) {
            return text;
        }
        int at = text.indexOf(longest) + 1 + random.nextInt(longest.length() - 1);
        char other = (char) ('а' + random.nextInt(32));
        return text.substring(0, at) + other + text.substring(at + 1);
    }
}
