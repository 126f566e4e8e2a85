package org.suviaz.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.suviaz.geo.spelling.SearchKey;
import org.suviaz.geo.zones.ZoneRow;
import org.suviaz.geo.zones.ZoneTree;
import org.suviaz.geo.zones.Zones;

/** Reads a column of zones: lists say their names or codes, forms say their ids. */
@Dependent
class ZoneNames {

    /** What no zone has; whoever asks for it is answered as for a foreign one. */
    private static final String NONE = "0";

    /** Different texts that are remembered; a list of people has fewer. */
    private static final int MOST = 2_000;

    private final Zones zones;
    private volatile Known known;

    /** The names of one tree, each key with the one zone that has it, and what texts were found to mean. */
    private record Known(ZoneTree tree, Map<String, String> keys, Map<String, String> asked) {}

    @Inject
    ZoneNames(Zones zones) {
        this.zones = zones;
    }

    /** The id of the one zone of that name or code, null for an empty cell. */
    String idOf(String written) {
        if (written.isEmpty()) {
            return null;
        }
        Known names = known();
        if (names.asked().size() > MOST) {
            return found(names, written);
        }
        return names.asked().computeIfAbsent(written, text -> found(names, text));
    }

    private static String found(Known names, String written) {
        String byCode = names.keys().get(code(written));
        return byCode == null ? names.keys().getOrDefault(name(written), NONE) : byCode;
    }

    private Known known() {
        ZoneTree tree = zones.tree();
        Known current = known;
        if (current == null || current.tree() != tree) {
            current = new Known(tree, keys(tree), new ConcurrentHashMap<>());
            known = current;
        }
        return current;
    }

    private static Map<String, String> keys(ZoneTree tree) {
        Map<String, String> keys = new HashMap<>();
        for (ZoneRow zone : tree.all()) {
            String id = String.valueOf(zone.id());
            keys.put(code(zone.code()), id);
            lay(keys, name(zone.name().be()), id);
            lay(keys, name(zone.name().ru()), id);
        }
        return Map.copyOf(keys);
    }

    private static void lay(Map<String, String> keys, String key, String id) {
        keys.merge(key, id, (one, other) -> one.equals(other) ? one : NONE);
    }

    private static String code(String text) {
        return "c" + text.toLowerCase(Locale.ROOT);
    }

    private static String name(String text) {
        return "n" + SearchKey.of(text);
    }
}
