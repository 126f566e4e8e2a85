package org.suviaz.bench;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.suviaz.geo.data.Dictionary;
import org.suviaz.geo.data.DictionaryOfDatabase;
import org.suviaz.geo.places.AddressText;
import org.suviaz.geo.places.Addresses;
import org.suviaz.geo.places.BranchMap;
import org.suviaz.geo.places.Places;
import org.suviaz.geo.places.PlacesOfDictionary;
import org.suviaz.geo.spelling.NamesOfDictionary;
import org.suviaz.geo.spelling.Spelling;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;
import org.suviaz.geo.zones.ZonesOfDatabase;
import org.suviaz.launcher.EmbeddedDatabase;

/** The doors to places and names over a database of its own: what it costs to load it, and the memory that they hold. */
final class Shelf implements AutoCloseable {

    private static final int MOST_MEBIBYTES = 64;
    private static final double NANOS = 1e9;

    private final SessionFactory factory;
    private final EntityManager entities;
    private final Dictionary dictionary;
    private final Figure loading;
    private final Heap.Held<Books> books;
    private final Heap.Held<Spelling> spelling;
    private final double learning;
    private final Zones zones;

    private Shelf(EmbeddedDatabase database, SessionFactory factory) throws SQLException {
        this.factory = factory;
        entities = factory.createEntityManager();
        zones = within(() -> ZonesOfDatabase.loaded(entities));
        DictionaryOfDatabase shelf = new DictionaryOfDatabase(entities);
        long from = System.nanoTime();
        int rows = within(() -> shelf.load(PlacesOfDictionary.checks(zones)));
        loading = loading(rows, (System.nanoTime() - from) / NANOS, database);
        entities.clear();
        dictionary = shelf.dictionary();
        books = Heap.by(() -> books(zones));
        learning = CpuClock.ofThisThread().seconds(this::learnt);
        spelling = Heap.by(this::learnt);
    }

    private record Books(Places places, Addresses addresses, BranchMap branches) {}

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
        Addresses addresses = new Addresses(places, zones);
        addresses.resolve(AddressText.whole("Мінск, Савецкая, 1"));
        Books read = new Books(
                places, addresses, within(() -> PlacesOfDictionary.drawn(places, zones, dictionary, entities)));
        entities.clear();
        return read;
    }

    private Spelling learnt() {
        Spelling read = NamesOfDictionary.read(dictionary);
        entities.clear();
        return read;
    }

    private <T> T within(Supplier<T> work) {
        entities.getTransaction().begin();
        T done = work.get();
        entities.getTransaction().commit();
        return done;
    }

    ZoneTree zones() {
        return zones.tree();
    }

    Places places() {
        return books.value().places();
    }

    Addresses addresses() {
        return books.value().addresses();
    }

    Spelling spelling() {
        return spelling.value();
    }

    Dictionary dictionary() {
        return dictionary;
    }

    /** What loading cost, and what is held now. */
    List<Figure> figures() {
        return List.of(
                loading,
                new Figure(
                        "dictionary in memory: places, streets, names, keys, rules",
                        books.mebibytes() + spelling.mebibytes(),
                        "MiB",
                        Figure.Target.atMost(MOST_MEBIBYTES),
                        "the learnt spelling " + Figure.written(spelling.mebibytes())
                                + " of it; with what was loaded for the first time"),
                new Figure("spelling learnt from the lists", learning, "CPU s", null, "once, when first asked"));
    }

    @Override
    public void close() {
        entities.close();
        factory.close();
    }
}
