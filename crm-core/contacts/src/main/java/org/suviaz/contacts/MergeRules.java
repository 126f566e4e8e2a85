package org.suviaz.contacts;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes one form of two. What the caller may choose is as chosen; what is kept from the caller stays, and fills a gap where
 * there is one; phones, marks and notes of both are joined, and what was refused in either is refused.
 */
final class MergeRules {

    private MergeRules() {}

    /**
     * @param chosen the parts that the second one gives, of those that the caller may choose
     * @param choosable the parts of which the caller reads both and writes the first
     */
    static ContactForm joined(ContactForm stays, ContactForm gone, Set<MergePart> chosen, Set<MergePart> choosable) {
        ContactForm joined = stays;
        for (MergePart part : MergePart.values()) {
            boolean gap = part.said(stays).isEmpty() && !part.said(gone).isEmpty();
            if (choosable.contains(part) ? chosen.contains(part) : gap) {
                joined = part.laid(joined, gone);
            }
        }
        return joined.draft()
                .askStreet(false)
                .phones(both(stays.phones(), gone.phones())
                        .limit(ContactRules.MOST_PHONES)
                        .toArray(String[]::new))
                .tags(both(stays.tags(), gone.tags()).toArray(String[]::new))
                .consents(ConsentRules.joined(stays.consents(), gone.consents()))
                .note(note(stays.note(), gone.note()))
                .form();
    }

    /** What the second one gives where nobody chooses: it fills gaps, and says whole what the first one says in part. */
    static Set<MergePart> usual(ContactForm stays, ContactForm gone) {
        Set<MergePart> usual = EnumSet.noneOf(MergePart.class);
        for (MergePart part : MergePart.values()) {
            String kept = part.said(stays);
            String other = part.said(gone);
            if (!other.isEmpty() && (kept.isEmpty() || isPart(part, kept, other))) {
                usual.add(part);
            }
        }
        return usual;
    }

    /** A year of a date, an initial of a name: of two whole names neither is better than the other. */
    private static boolean isPart(MergePart part, String kept, String other) {
        if (part == MergePart.BIRTH) {
            return other.endsWith("." + kept);
        }
        return kept.replace(".", "").length() == 1 && other.startsWith(kept.substring(0, 1));
    }

    private static Stream<String> both(List<String> first, List<String> second) {
        Set<String> both = new LinkedHashSet<>(first);
        both.addAll(second);
        return both.stream().filter(one -> !one.isBlank());
    }

    private static String note(String first, String second) {
        if (first.contains(second)) {
            return first;
        }
        return second.contains(first) ? second : first + "\n" + second;
    }
}
