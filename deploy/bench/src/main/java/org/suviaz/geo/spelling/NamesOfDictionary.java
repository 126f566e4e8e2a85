package org.suviaz.geo.spelling;

import org.suviaz.geo.Language;
import org.suviaz.geo.data.Dictionary;

/** The door to people's names without a container: it is opened where its hidden parts are known. */
public final class NamesOfDictionary {

    private NamesOfDictionary() {}

    /** With all lists read, and the rules learnt from them. */
    public static Spelling read(Dictionary dictionary) {
        Spelling names = new Spelling(new NameBook(dictionary), dictionary);
        names.given("Мікалай", Language.RU);
        return names;
    }
}
