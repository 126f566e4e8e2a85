package org.suviaz.launcher;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A database server that whoever starts the house names in the environment, instead of an embedded one. */
enum Named {
    URL("crm.db.url"),
    USER("crm.db.user"),
    PASSWORD("crm.db.password"),
    OWNER("crm.db.owner"),
    OWNER_PASSWORD("crm.db.owner.password");

    private final String setting;

    Named(String setting) {
        this.setting = setting;
    }

    /** CRM_DB_URL and so on. */
    String variable() {
        return setting.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    /** All that are set. */
    static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        for (Named one : values()) {
            String value = System.getenv(one.variable());
            if (value != null) {
                settings.put(one.setting, value);
            }
        }
        return settings;
    }
}
