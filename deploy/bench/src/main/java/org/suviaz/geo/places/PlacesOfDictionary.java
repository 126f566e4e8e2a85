package org.suviaz.geo.places;

import org.suviaz.geo.data.Dictionary;
import org.suviaz.geo.data.RowCheck;
import org.suviaz.geo.zones.Zones;

/** The door to the places without a container: it is opened where its hidden parts are known. */
public final class PlacesOfDictionary {

    private PlacesOfDictionary() {}

    /** With all books read. */
    public static Places read(Zones zones, Dictionary dictionary) {
        Places places = new Places(zones, dictionary);
        places.start(null);
        return places;
    }

    /** What a row of the data has to name. */
    public static RowCheck checks(Zones zones) {
        return new PlaceChecks(zones);
    }
}
