package org.suviaz.contacts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Alphabet;
import org.suviaz.tests.house.House;

/**
 * Keys as the database sorts them. The real column, by a table of its shape; in the package of the keys, for nobody
 * else may make one.
 */
class SortKeyIT {
    /** What stands behind them says where a name is from. */
    private static final int NAMES_IN_A_ROW = 4;

    private static final int MOST = 40;

    @Test
    void the_database_sorts_keys_as_the_collator_sorts_their_names() throws SQLException, IOException {
        Map<String, String> names = listed();
        List<String> sorted = new ArrayList<>();
        try (Connection connection = House.database().owner();
                var statement = connection.createStatement()) {
            statement.execute("create temporary table sorted as"
                    + " select sort_key, surname_be as name from contact where 1 = 0");
            try (var row = connection.prepareStatement("insert into sorted (sort_key, name) values (?, ?)")) {
                List<String> keys = new ArrayList<>(names.keySet());
                Collections.shuffle(keys, new Random(3));
                for (String key : keys) {
                    row.setString(1, key);
                    row.setString(2, names.get(key));
                    row.addBatch();
                }
                row.executeBatch();
            }
            try (var rows = statement.executeQuery("select name from sorted order by sort_key")) {
                while (rows.next()) {
                    sorted.add(rows.getString(1));
                }
            }
        }
        List<String> collated = new ArrayList<>(names.values());
        collated.sort(Alphabet.of(Language.BE));
        assertTrue(collated.size() > 5_000, collated.size() + " names");
        assertEquals(collated, sorted);
        System.out.printf("SortKeyIT: %d names in one order%n", sorted.size());
    }

    /** One name a key, in both languages. */
    private static Map<String, String> listed() throws IOException {
        Map<String, String> names = new TreeMap<>();
        for (String list : List.of("surnames", "given-names", "patronymics")) {
            try (InputStream in = Alphabet.class.getResourceAsStream("/org/suviaz/geo/data/" + list + ".tsv")) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .flatMap(line -> Stream.of(line.split("\t")).limit(NAMES_IN_A_ROW))
                        .flatMap(cell -> Stream.of(cell.split("[|]")))
                        .filter(name -> name.length() > 1)
                        .forEach(name -> names.putIfAbsent(SortKey.of(MOST, name), name));
            }
        }
        return names;
    }
}
