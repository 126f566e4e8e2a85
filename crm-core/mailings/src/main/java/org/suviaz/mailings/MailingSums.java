package org.suviaz.mailings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many people of a list get a letter, and why the others do not.
 *
 * @param be letters in Belarusian
 * @param ru letters in Russian
 * @param plain letters that greet without a name
 * @param doubtful letters with a name in the other language's spelling
 * @param reasons the most frequent first
 */
public record MailingSums(long be, long ru, long refused, long plain, long doubtful, List<ReasonRow> reasons) {

    /** One reason. */
    public record ReasonRow(Refusal reason, long people) {}

    public long letters() {
        return be + ru;
    }

    public long people() {
        return letters() + refused;
    }

    static MailingSums of(List<Tally> tallies) {
        long be = 0;
        long ru = 0;
        long plain = 0;
        long doubtful = 0;
        long refused = 0;
        Map<Refusal, Long> reasons = new TreeMap<>();
        for (Tally tally : tallies) {
            boolean letter = tally.refusal() == null;
            be += letter && !"ru".equals(tally.language()) ? tally.people() : 0;
            ru += letter && "ru".equals(tally.language()) ? tally.people() : 0;
            plain += letter && tally.plain() ? tally.people() : 0;
            doubtful += letter && tally.doubtful() ? tally.people() : 0;
            if (!letter) {
                refused += tally.people();
                reasons.merge(tally.refusal(), tally.people(), Long::sum);
            }
        }
        List<ReasonRow> rows = new ArrayList<>();
        reasons.forEach((reason, people) -> rows.add(new ReasonRow(reason, people)));
        rows.sort(Comparator.comparingLong(ReasonRow::people).reversed());
        return new MailingSums(be, ru, refused, plain, doubtful, List.copyOf(rows));
    }
}
