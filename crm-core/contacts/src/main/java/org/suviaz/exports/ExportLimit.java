package org.suviaz.exports;

/** How many people somebody takes out within a day without a second person; what an operator sets. */
final class ExportLimit {

    static final int USUAL = 500;

    private static final String SETTING = "suviaz.exports.alone";

    private ExportLimit() {}

    static int here() {
        return of(System.getProperty(SETTING));
    }

    /** The usual one for anything that is no number: a slip in a setting must not open the door. */
    static int of(String said) {
        return said != null && said.matches("\\d{1,6}") ? Integer.parseInt(said) : USUAL;
    }
}
