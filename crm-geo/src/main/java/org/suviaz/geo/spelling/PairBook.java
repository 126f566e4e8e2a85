package org.suviaz.geo.spelling;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.suviaz.geo.Language;

/** What names, or words of names, are in the other language, and how often each is so. */
final class PairBook {

    private static final double NEARLY_ALL = 0.98;

    private final Map<String, Seen> toBelarusian = new HashMap<>();
    private final Map<String, Seen> toRussian = new HashMap<>();

    void add(String ru, String be) {
        toBelarusian.put(plain(ru), with(toBelarusian.get(plain(ru)), be));
        toRussian.put(plain(be), with(toRussian.get(plain(be)), ru));
    }

    /**
     * As the list has it. The commonest spelling where there are several, and no more than likely unless the others are
     * slips; itself, and likely, where the list has it in that language alone.
     */
    Optional<Spelt> of(String name, Language to) {
        Seen known = book(to).get(plain(name));
        if (known == null) {
            boolean already =
                    book(to == Language.BE ? Language.RU : Language.BE).containsKey(plain(name));
            return already ? Optional.of(new Spelt(name, Sureness.GUESSED)) : Optional.empty();
        }
        Seen commonest = known;
        for (Seen each = known.next; each != null; each = each.next) {
            commonest = each.times > commonest.times ? each : commonest;
        }
        boolean slips = commonest.times >= NEARLY_ALL * known.all();
        Sureness ofSeveral = slips ? Sureness.RULED : Sureness.GUESSED;
        return Optional.of(new Spelt(commonest.spelt, known.next == null ? Sureness.LISTED : ofSeveral));
    }

    /** How often the list has it, in whatever spelling. */
    int times(String name, Language to) {
        Seen known = book(to).get(plain(name));
        return known == null ? 0 : known.all();
    }

    /** All pairs, each once: Russian and Belarusian. */
    void forEach(BiConsumer<String, String> pair) {
        toRussian.forEach((key, all) -> {
            for (Seen ru = all; ru != null; ru = ru.next) {
                for (Seen be = toBelarusian.get(plain(ru.spelt)); be != null; be = be.next) {
                    if (plain(be.spelt).equals(key)) {
                        pair.accept(ru.spelt, be.spelt);
                    }
                }
            }
        });
    }

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('ё', 'е').replace("\u2019", "");
    }

    private Map<String, Seen> book(Language to) {
        return to == Language.BE ? toBelarusian : toRussian;
    }

    private static Seen with(Seen known, String spelt) {
        for (Seen each = known; each != null; each = each.next) {
            if (each.spelt.equals(spelt)) {
                each.times++;
                return known;
            }
        }
        return new Seen(spelt, known);
    }

    /** One spelling, how often it is so, and the others; there are tens of thousands, and nearly all are alone. */
    private static final class Seen {

        private final String spelt;
        private final Seen next;
        private int times = 1;

        Seen(String spelt, Seen next) {
            this.spelt = spelt;
            this.next = next;
        }

        int all() {
            return times + (next == null ? 0 : next.all());
        }
    }
}
