package org.suviaz.persistence;

/** Where the database is and who goes there: a system property such as crm.db.url, or CRM_DB_URL of the environment. */
enum Setting {
    URL("crm.db.url"),
    USER("crm.db.user"),
    OWNER("crm.db.owner"),
    OWNER_PASSWORD("crm.db.owner.password");

    private final String property;

    Setting(String property) {
        this.property = property;
    }

    String value() {
        String variable = property.toUpperCase(java.util.Locale.ROOT).replace('.', '_');
        String value = System.getProperty(property, System.getenv(variable));
        if (value == null || value.isEmpty()) {
            throw new IllegalStateException("neither " + property + " nor " + variable + " is set");
        }
        return value;
    }
}
