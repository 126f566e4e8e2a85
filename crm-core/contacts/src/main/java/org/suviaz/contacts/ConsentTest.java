package org.suviaz.contacts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A condition of a list: what people said about one way of being reached. */
public record ConsentTest(Channel channel, Wanted wanted) {

    /** Of whom the list is. */
    public enum Wanted {
        AGREED("exists", "AGREED"),
        REFUSED("exists", "REFUSED"),
        /** Nobody asked. */
        UNASKED("not exists", null),
        /** Not refused, whether or not somebody asked. */
        OPEN("not exists", "REFUSED");

        private final String exists;
        private final String answer;

        Wanted(String exists, String answer) {
            this.exists = exists;
            this.answer = answer;
        }
    }

    /** All that can be asked, channel by channel. */
    public static List<ConsentTest> all() {
        return Stream.of(Channel.values())
                .flatMap(channel -> Arrays.stream(Wanted.values()).map(wanted -> new ConsentTest(channel, wanted)))
                .toList();
    }

    /** As an address says it: letter-refused. */
    public String code() {
        return (channel + "-" + wanted).toLowerCase(Locale.ROOT);
    }

    /** The one of that code; null where there is none. */
    public static ConsentTest of(String code) {
        return all().stream().filter(one -> one.code().equals(code)).findFirst().orElse(null);
    }

    /** In the query language, of the person c; the channel is bound as consentChannel. */
    String condition() {
        return wanted.exists
                + " (select 1 from ContactConsent n where n.contactId = c.id and n.channel = :consentChannel"
                + (wanted.answer == null ? "" : " and n.answer = org.suviaz.contacts.ConsentAnswer." + wanted.answer)
                + ")";
    }
}
