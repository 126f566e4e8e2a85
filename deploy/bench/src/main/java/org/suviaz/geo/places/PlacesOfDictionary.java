package org.suviaz.geo.places;

import org.suviaz.geo.zones.Zones;

/** The door to the places without a container: it is opened where its hidden parts are known. */
public final class PlacesOfDictionary {

    private PlacesOfDictionary() {}

    /** With all books read. */
    public static Places read(Zones zones) {
        Places places = new Places(zones);
        places.start(null);
        return places;
    }
}
