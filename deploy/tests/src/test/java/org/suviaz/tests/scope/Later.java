package org.suviaz.tests.scope;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One of the doors through which people of foreign zones could be seen, and which is not built yet. It turns the build red
 * as soon as an address or an action sounds like it: then it wants rows of its own, and this one goes.
 *
 * @param door what it is called in the list of doors
 * @param sounds how its address or action will sound
 * @param comesWith the feature that brings it
 */
public record Later(String door, Pattern sounds, String comesWith) {

    public static Later of(String door, String sounds, String comesWith) {
        return new Later(door, Pattern.compile(sounds, Pattern.CASE_INSENSITIVE), comesWith);
    }

    /** What of these has come. */
    List<String> come(Collection<String> names) {
        return names.stream()
                .filter(name -> sounds.matcher(name).find())
                .map(name ->
                        name + " has come, so the door of " + door + " wants rows and waits no longer for " + comesWith)
                .toList();
    }
}
