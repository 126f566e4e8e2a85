package org.suviaz.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.suviaz.launcher.EmbeddedDatabase;

/** The product's tables and entities without a server: migrated as a start does it, the entities of places alone. */
final class Tables {

    private static final Pattern PLACES = Pattern.compile("<class>(org\\.suviaz\\.geo\\.[\\w.]+)</class>");

    private Tables() {}

    static SessionFactory migrated(EmbeddedDatabase database) throws IOException {
        return migrated(database.settings());
    }

    /** In the database of these settings. */
    static SessionFactory migrated(Map<String, String> settings) throws IOException {
        settings.forEach(System::setProperty);
        Configuration configuration = new Configuration();
        configuration.setProperty("hibernate.connection.url", settings.get("crm.db.url"));
        configuration.setProperty("hibernate.connection.username", settings.get("crm.db.user"));
        configuration.setProperty("hibernate.connection.password", settings.get("crm.db.password"));
        configuration.setProperty("hibernate.type.json_format_mapper", NoJson.class.getName());
        configuration.setProperty("hibernate.jdbc.batch_size", "200");
        configuration.setProperty("hibernate.order_inserts", "true");
        configuration.setProperty("hibernate.jdbc.time_zone", "UTC");
        PLACES.matcher(guests()).results().forEach(found -> configuration.addAnnotatedClass(type(found.group(1))));
        return configuration.buildSessionFactory();
    }

    private static String guests() throws IOException {
        try (InputStream in = Tables.class.getResourceAsStream("/META-INF/persistence.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
