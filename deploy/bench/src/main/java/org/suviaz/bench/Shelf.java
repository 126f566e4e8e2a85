package org.suviaz.bench;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import org.hibernate.SessionFactory;
import org.suviaz.geo.Language;
import org.suviaz.geo.places.Places;
import org.suviaz.geo.places.PlacesOfDictionary;
import org.suviaz.geo.spelling.PersonNames;
import org.suviaz.geo.zones.Zones;
import org.suviaz.geo.zones.ZonesOfDatabase;
import org.suviaz.launcher.EmbeddedDatabase;

/** The doors to places and names over a database of its own, and how much memory they hold. */
final class Shelf implements AutoCloseable {

    private static final int MOST_MEBIBYTES = 64;

    private final SessionFactory factory;
    private final Heap.Held<Books> books;

    private Shelf(SessionFactory factory, Heap.Held<Books> books) {
        this.factory = factory;
        this.books = books;
    }

    private record Books(Places places, PersonNames names) {}

    static Shelf over(EmbeddedDatabase database) throws IOException {
        SessionFactory factory = Tables.migrated(database);
        Zones zones = zones(factory);
        return new Shelf(factory, Heap.by(() -> books(zones)));
    }

    private static Zones zones(SessionFactory factory) {
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            Zones zones = ZonesOfDatabase.loaded(entities);
            entities.getTransaction().commit();
            return zones;
        }
    }

    /** Each asked once, so that nothing is left to be read later. */
    private static Books books(Zones zones) {
        Books books = new Books(PlacesOfDictionary.read(zones), new PersonNames());
        books.places().startingWith("М", 1);
        books.names().given("Мікалай", Language.RU);
        return books;
    }

    Places places() {
        return books.value().places();
    }

    Figure memory() {
        return new Figure(
                "dictionary in memory: places, streets, names, keys",
                books.mebibytes(),
                "MiB",
                Figure.Target.atMost(MOST_MEBIBYTES),
                "");
    }

    @Override
    public void close() {
        factory.close();
    }
}
