package org.suviaz.bench;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.suviaz.geo.data.Dictionary;
import org.suviaz.geo.data.DictionaryOfDatabase;
import org.suviaz.geo.places.Addresses;
import org.suviaz.geo.places.Places;
import org.suviaz.geo.places.PlacesOfDictionary;
import org.suviaz.geo.spelling.NamesOfDictionary;
import org.suviaz.geo.spelling.Spelling;
import org.suviaz.geo.zones.Zones;
import org.suviaz.geo.zones.ZonesOfDatabase;
import org.suviaz.launcher.EmbeddedDatabase;

/**
 * The doors to places, addresses and names over a database of its own: what it costs to load it, and the memory that
 * they hold.
 */
final class Shelf implements AutoCloseable {

    private static final int MOST_MEBIBYTES = 64;
    private static final double NANOS = 1e9;

    private final SessionFactory factory;
    private final EntityManager entities;
    private final Dictionary dictionary;
    private final Figure loading;
    private final Heap.Held<Books> books;

    private Shelf(EmbeddedDatabase database, SessionFactory factory) throws SQLException {
        this.factory = factory;
        entities = factory.createEntityManager();
        Zones zones = within(() -> ZonesOfDatabase.loaded(entities));
        DictionaryOfDatabase shelf = new DictionaryOfDatabase(entities);
        long from = System.nanoTime();
        int rows = within(() -> shelf.load(PlacesOfDictionary.checks(zones)));
        loading = loading(rows, (System.nanoTime() - from) / NANOS, database);
        entities.clear();
        dictionary = shelf.dictionary();
        books = Heap.by(() -> books(zones));
    }

    private record Books(Places places, Addresses addresses, Spelling names) {}

    /** Over a database that may have been used before. */
    static Shelf over(EmbeddedDatabase database) throws IOException, SQLException {
        SessionFactory factory = Tables.migrated(database);
        BareInsert.emptied(database);
        return new Shelf(database, factory);
    }

    private static Figure loading(int rows, double seconds, EmbeddedDatabase database) throws SQLException {
        double bare = BareInsert.seconds(database);
        return new Figure(
                "dictionary loaded into the database",
                seconds,
                "s",
                null,
                Figure.written(seconds / bare) + " times a bare insert of the same entries, " + rows
                        + " rows of files");
    }

    /** Reading lets go of what it read, so that the books alone are held. */
    private Books books(Zones zones) {
        Places places = PlacesOfDictionary.read(zones, dictionary);
        Books read = new Books(places, new Addresses(places, zones), NamesOfDictionary.read(dictionary));
        entities.clear();
        return read;
    }

    private <T> T within(Supplier<T> work) {
        entities.getTransaction().begin();
        T done = work.get();
        entities.getTransaction().commit();
        return done;
    }

    Places places() {
        return books.value().places();
    }

    Addresses addresses() {
        return books.value().addresses();
    }

    Dictionary dictionary() {
        return dictionary;
    }

    /** What loading cost, and what is held now. */
    List<Figure> figures() {
        return List.of(
                loading,
                new Figure(
                        "dictionary in memory: places, streets, names, keys",
                        books.mebibytes(),
                        "MiB",
                        Figure.Target.atMost(MOST_MEBIBYTES),
                        "with what was loaded for the first time"));
    }

    @Override
    public void close() {
        entities.close();
        factory.close();
    }
}
