package org.suviaz.geo.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Every address of the four sample lists: how much is read surely, is a question, is not known; and, against a slow
 * reader of the test's own, how much of the sure is wrong.
 */
class AddressesTest {

    private static final CarefulReader TRUTH = new CarefulReader(Edition.streets());
    private static final String NO_TOWN = "Гарадок-якога-няма";
    private static final String NO_STREET = "вул. Неіснуючая";

    /** What the two readers say of one row. */
    private record Outcome(SampleRow row, ResolvedAddress read, Set<String> truth) {

        boolean isSure() {
            return read.settlement().sure().isPresent() && read.street().sure().isPresent();
        }

        boolean isAsked() {
            return !isSure()
                    && read.settlement().certainty() != Certainty.UNKNOWN
                    && read.street().certainty() != Certainty.UNKNOWN;
        }

        boolean isPlanted() {
            return row.settlement().equals(NO_TOWN) || row.street().equals(NO_STREET);
        }

        /** Whether the text itself fits several streets, letter by letter, or no letter-by-letter reading of it is one. */
        boolean fitsSeveral() {
            return truth.size() > 1
                    || truth.isEmpty()
                            && read.street().candidates().size() > 1
                            && !read.street().guessed();
        }

        boolean isWrong() {
            return isSure()
                    && !truth.isEmpty()
                    && !truth.equals(Set.of(CarefulReader.plain(
                            read.street().sure().orElseThrow().whole().ru())));
        }

        String written() {
            return row.settlement() + " | " + row.street() + row.whole();
        }
    }

    private static final List<Outcome> OUTCOMES = outcomes();

    @Test
    void each_list_is_read_surely_but_for_what_fits_several_streets_and_what_was_planted() {
        Map<String, List<Outcome>> files = new TreeMap<>();
        OUTCOMES.forEach(outcome -> files.computeIfAbsent(outcome.row().file(), file -> new ArrayList<>())
                .add(outcome));
        files.forEach((file, rows) -> {
            long sure = rows.stream().filter(Outcome::isSure).count();
            long asked = rows.stream().filter(Outcome::isAsked).count();
            long others = rows.stream()
                    .filter(row -> !row.isPlanted() && !(row.isAsked() && row.fitsSeveral()))
                    .count();
            System.out.printf(
                    Locale.ROOT,
                    "AddressesTest %s: %d addresses, sure %.1f %%, with candidates %.1f %%, not %d; sure of those that fit"
                            + " one street alone %.2f %%%n",
                    file,
                    rows.size(),
                    100.0 * sure / rows.size(),
                    100.0 * asked / rows.size(),
                    rows.size() - sure - asked,
                    100.0 * sure / others);
            assertTrue(sure >= 0.97 * others, file);
        });
        assertEquals(4, files.size());
    }

    @Test
    void the_planted_town_and_the_planted_street_are_not_known_and_kept_as_written() {
        List<Outcome> planted = OUTCOMES.stream().filter(Outcome::isPlanted).toList();
        assertEquals(2, planted.size());
        for (Outcome outcome : planted) {
            assertTrue(!outcome.isSure() && !outcome.isAsked(), outcome::written);
            assertEquals(outcome.row().settlement(), outcome.read().settlement().written());
            assertEquals(outcome.row().street(), outcome.read().street().written());
        }
        List<String> unknown = OUTCOMES.stream()
                .filter(outcome -> !outcome.isSure() && !outcome.isAsked() && !outcome.isPlanted())
                .map(Outcome::written)
                .toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void hardly_anything_is_sure_and_wrong() {
        List<Outcome> sure = OUTCOMES.stream().filter(Outcome::isSure).toList();
        List<String> wrong = sure.stream()
                .filter(Outcome::isWrong)
                .map(outcome -> outcome.written() + " is not "
                        + outcome.read().street().sure().orElseThrow().whole().ru())
                .toList();
        long compared =
                sure.stream().filter(outcome -> !outcome.truth().isEmpty()).count();
        System.out.printf(
                Locale.ROOT,
                "AddressesTest: %d of %d sure ones compared with a careful reading, %d wrong %s%n",
                compared,
                sure.size(),
                wrong.size(),
                wrong);
        assertTrue(compared >= 0.95 * sure.size());
        assertTrue(wrong.size() <= 0.001 * compared, wrong::toString);
    }

    @Test
    void house_building_part_and_flat_are_read_from_columns_and_from_texts() {
        long wrong = OUTCOMES.stream()
                .filter(outcome -> !houseOf(outcome.row()).equals(outcome.read().wholeHouse()))
                .peek(outcome -> System.out.println(
                        outcome.written() + " / " + outcome.read().wholeHouse()))
                .count();
        assertEquals(0, wrong);
        for (Outcome outcome : OUTCOMES) {
            if (!outcome.row().flat().isEmpty()) {
                assertEquals(
                        List.of(outcome.row().flat()), outcome.read().flat().candidates());
            }
            assertEquals("", outcome.read().rest(), outcome::written);
        }
    }

    /** The number as these lists write it, in the house's form: "12 корп. 1" is "12 к. 1". */
    private static String houseOf(SampleRow row) {
        String house = row.house();
        if (house.isEmpty()) {
            String text = row.whole().isEmpty() ? row.street() : row.whole().replaceAll(", кв\\. \\d+$", "");
            house = text.replaceAll("^.*?(\\d+(?:а|/\\d+)?(?: корп\\. \\d+)?)$", "$1");
        }
        return house.replace("корп.", "к.");
    }

    private static List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        for (SampleRow row : SampleRow.all()) {
            if (row.hasAddress()) {
                ResolvedAddress read = Edition.ADDRESSES.resolve(row.text());
                String street =
                        row.whole().isBlank() ? row.street() : row.whole().split(",")[1];
                outcomes.add(new Outcome(
                        row,
                        read,
                        read.settlement()
                                .sure()
                                .map(town -> TRUTH.streets(town.id(), withoutNumbers(row, street)))
                                .orElse(Set.of())));
            }
        }
        return outcomes;
    }

    /** Lists with a column for the house have none in that of the street. */
    private static String withoutNumbers(SampleRow row, String street) {
        return row.house().isEmpty() ? street.replaceAll(" \\d+(а|/\\d+)?( корп\\. \\d+)?$", "") : street;
    }
}
