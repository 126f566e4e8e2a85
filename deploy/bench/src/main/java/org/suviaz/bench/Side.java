package org.suviaz.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.LongSupplier;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.suviaz.contacts.ListForms;
import org.suviaz.launcher.EmbeddedDatabase;

/** The product's own statements about people, on one side of the wall: by its views, or to the tables behind them. */
final class Side implements AutoCloseable {

    private static final int READ_COMMITTED = 2;

    private final SessionFactory factory;
    private final Session session;
    private final Connection connection;
    private final LongSupplier clock;

    private Side(SessionFactory factory) throws SQLException {
        this.factory = factory;
        session = factory.openSession();
        connection = session.doReturningWork(one -> one);
        clock = ServerClock.of(connection);
    }

    /** As the application, before the wall. */
    static Side before(EmbeddedDatabase database) throws SQLException {
        Map<String, String> settings = database.settings();
        return new Side(factory(settings, "crm.db.user", "crm.db.password", sql -> sql));
    }

    /** As the owner, behind the wall, where the same statements say the names of the tables. */
    static Side behind(EmbeddedDatabase database) throws SQLException {
        Map<String, String> settings = database.settings();
        return new Side(factory(settings, "crm.db.owner", "crm.db.owner.password", Side::behind));
    }

    /** What is changed is changed where no trigger looks. */
    private static String behind(String sql) {
        return sql.startsWith("update ")
                ? sql.replaceFirst("\\bcontact ", "contact_bare ")
                : sql.replaceAll("\\b(contact|contact_tag|contact_phone) (\\w+_\\d)", "$1_base $2");
    }

    private static SessionFactory factory(
            Map<String, String> settings,
            String user,
            String password,
            org.hibernate.resource.jdbc.spi.StatementInspector inspector) {
        Configuration configuration = new Configuration();
        configuration.setProperty("hibernate.connection.url", settings.get("crm.db.url"));
        configuration.setProperty("hibernate.connection.username", settings.get(user));
        configuration.setProperty("hibernate.connection.password", settings.get(password));
        configuration.setProperty("hibernate.connection.pool_size", "1");
        configuration.setProperty("hibernate.connection.autocommit", "true");
        configuration.setProperty("hibernate.connection.isolation", String.valueOf(READ_COMMITTED));
        configuration.setProperty("hibernate.type.json_format_mapper", NoJson.class.getName());
        configuration.setProperty("hibernate.jpa.compliance.query", "false");
        configuration.setProperty("hibernate.jdbc.time_zone", "UTC");
        configuration.setStatementInspector(inspector);
        ListForms.entities().forEach(configuration::addAnnotatedClass);
        return configuration.buildSessionFactory();
    }

    void sign(byte[] token) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("set @tok = ?")) {
            statement.setBytes(1, token);
            statement.execute();
        }
    }

    Session session() {
        return session;
    }

    Connection connection() {
        return connection;
    }

    /** What the database's processor spends on doing that so many times, in microseconds for each. */
    double micros(int times, Runnable work) {
        long from = clock.getAsLong();
        for (int i = 0; i < times; i++) {
            work.run();
        }
        return (clock.getAsLong() - from) / 1e3 / times;
    }

    /** Changes are committed one by one. */
    void within(Runnable work) {
        session.getTransaction().begin();
        work.run();
        session.getTransaction().commit();
    }

    @Override
    public void close() {
        session.close();
        factory.close();
    }
}
