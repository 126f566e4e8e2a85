package org.suviaz.contacts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.suviaz.geo.spelling.SearchKey;
import org.suviaz.geo.spelling.Spelling;

/**
 * By which rules the stored keys of all people were made, and whether somebody asked to make them anew. Wishes are
 * counted: a rebuild that began before the last one has not fulfilled it.
 */
@Entity
@Table(name = "key_rules")
class KeyRules {

    /** The one row. */
    static final int ID = 1;

    @Id
    private int id;

    @Column(name = "rules", nullable = false)
    private String rules = "";

    @Column(name = "asked", nullable = false)
    private long asked;

    @Column(name = "done", nullable = false)
    private long done;

    /** The state of the dictionary when a rebuild was asked for last. */
    @Column(name = "dictionary", nullable = false)
    private String dictionary = "";

    /** Whether keys that nobody has any more may still be there. */
    @Column(name = "unswept", nullable = false)
    private boolean unswept;

    protected KeyRules() {}

    /** The rules of this archive. */
    static String ofToday() {
        return SearchKey.RULES + "." + SortKey.RULES + "." + Spelling.RULES;
    }

    /** Whether stored keys are not what the rules and the dictionary of today would make. */
    boolean behind() {
        return changed() || done < asked;
    }

    /** Whether stored keys were made by other rules, so that people may not be found by them. */
    boolean changed() {
        return !rules.equals(ofToday());
    }

    /** Whether the dictionary is another one than the last rebuild was asked for: a server was killed before it asked. */
    boolean missed(String state) {
        return !dictionary.equals(state);
    }

    /** From now on a rebuild for the dictionary in that state is asked for. */
    void saw(String state) {
        dictionary = state;
    }

    long ask() {
        asked++;
        return asked;
    }

    long asked() {
        return asked;
    }

    /** All keys are as they should be, as far as that wish and those before it go. */
    void fulfilled(long wish) {
        rules = ofToday();
        done = wish;
        unswept = true;
    }

    boolean unswept() {
        return unswept;
    }

    void swept() {
        unswept = false;
    }
}
