package org.suviaz.geo.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.zones.Numbered;

/** Every distinct town and street of the sample workbook, with the number of its rows. */
class SampleListsTest {

    private record Sample(String sheet, String town, String street, int rows) {}

    private static final PlaceBook BOOK = PlaceBook.of(Numbered.edition());

    private final List<Sample> samples = samples();

    @Test
    void every_town_is_known_but_the_one_that_does_not_exist() {
        TreeSet<String> notSure = new TreeSet<>();
        for (Sample sample : samples) {
            if (town(sample).certainty() != Certainty.SURE) {
                notSure.add(sample.town());
            }
        }
        assertEquals(List.of("Гарадок-якога-няма"), List.copyOf(notSure));
    }

    @Test
    void every_street_is_known_but_the_one_that_does_not_exist() {
        TreeSet<String> unknown = new TreeSet<>();
        Map<String, Map<Certainty, Integer>> rows = new LinkedHashMap<>();
        for (Sample sample : samplesOfKnownTowns()) {
            Certainty certainty = street(sample).certainty();
            rows.computeIfAbsent(sample.sheet(), sheet -> new EnumMap<>(Certainty.class))
                    .merge(certainty, sample.rows(), Integer::sum);
            if (certainty == Certainty.UNKNOWN) {
                unknown.add(sample.street());
            }
        }
        System.out.println("Rows of the sample workbook by how well the street is known: " + rows);
        assertEquals(List.of("вул. Неіснуючая"), List.copyOf(unknown));
    }

    @Test
    void a_street_is_in_doubt_only_where_the_town_has_several_of_that_name() {
        for (Sample sample : samplesOfKnownTowns()) {
            Match<Street> match = street(sample);
            if (match.certainty() == Certainty.SEVERAL) {
                Set<String> distinct = new TreeSet<>();
                match.candidates().forEach(street -> distinct.add(street.whole().ru()));
                assertTrue(distinct.size() > 1, sample::street);
            }
        }
    }

    private List<Sample> samplesOfKnownTowns() {
        return samples.stream()
                .filter(sample -> town(sample).sure().isPresent())
                .toList();
    }

    private static Match<Settlement> town(Sample sample) {
        return BOOK.settlements().named(sample.town(), place -> true);
    }

    private static Match<Street> street(Sample sample) {
        return BOOK.streets(town(sample).sure().orElseThrow().id())
                .orElseThrow()
                .named(sample.street());
    }

    private static List<Sample> samples() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                SampleListsTest.class.getResourceAsStream("sample-streets.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Sample(cells[0], cells[1], cells[2], Integer.parseInt(cells[3])))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
