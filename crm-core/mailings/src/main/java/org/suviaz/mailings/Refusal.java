package org.suviaz.mailings;

/** Why a recipient gets no letter. The names stand in the database. */
public enum Refusal {
    DO_NOT_WRITE("doNotWrite"),
    NO_NAME("noName"),
    NO_TOWN("noTown"),
    NO_STREET_OR_HOUSE("noStreetOrHouse"),
    /** Put away since the list was frozen, or no longer in a zone of the sender. */
    GONE("gone"),
    /** The mailing has no text in this person's language. */
    NO_TEXT("noText"),
    /** With this name and address the letter would not fit its page or window. */
    TOO_LONG("tooLong"),
    /** The name or address holds a sign that the font cannot draw. */
    NO_SHAPE("noShape");

    private final String key;

    Refusal(String key) {
        this.key = key;
    }

    /** The key of the reason in words. */
    public String key() {
        return "mailings.refusal." + key;
    }

    /** The key of what can be done about it. */
    public String adviceKey() {
        return "mailings.advice." + key;
    }
}
