package org.suviaz.web.mailings.recipients;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Optional;
import org.suviaz.contacts.Contacts;
import org.suviaz.contacts.TagRow;
import org.suviaz.jobs.JobRow;
import org.suviaz.mailings.Doubt;
import org.suviaz.mailings.LeftOut;
import org.suviaz.mailings.MailingSums;
import org.suviaz.mailings.Mailings;
import org.suviaz.mailings.Refusal;
import org.suviaz.problems.NotThere;
import org.suviaz.web.frame.Words;
import org.suviaz.web.mailings.frame.MailingInHand;

/** Step 1: who is on the list, who is left out and why; then the list is frozen. */
@Named
@RequestScoped
public class MailingRecipientsScreen {

    private final Mailings mailings;
    private final Contacts contacts;
    private final MailingInHand inHand;
    private final Words words;
    private String reason;
    private MailingSums sums;
    private boolean counted;
    private Long people;
    private LeftOut leftOut;
    private JobRow job;

    @Inject
    public MailingRecipientsScreen(Mailings mailings, Contacts contacts, MailingInHand inHand, Words words) {
        this.mailings = mailings;
        this.contacts = contacts;
        this.inHand = inHand;
        this.words = words;
    }

    protected MailingRecipientsScreen() {
        this(null, null, null, null);
    }

    /** Before anything is shown: whether what the address asks for is there. */
    public void open() {
        getSums();
        getLeftOut();
    }

    public String freeze() {
        mailings.freeze(inHand.id());
        return inHand.at("/mailings/recipients/mailingRecipients");
    }

    /** How many get a letter and why others do not; null where the list is too long to look through now. */
    public MailingSums getSums() {
        if (!counted) {
            sums = isFreezing() ? null : mailings.sums(inHand.id()).orElse(null);
            counted = true;
        }
        return sums;
    }

    public long getPeople() {
        if (people == null) {
            people = mailings.people(inHand.id());
        }
        return people;
    }

    /** The job that freezes the list, as long as it has not succeeded; else null. */
    public JobRow getJob() {
        if (job == null && !inHand.getRow().frozen()) {
            job = mailings.freezing(inHand.id()).orElse(null);
        }
        return job;
    }

    public boolean isFreezing() {
        return getJob() != null && !job.over();
    }

    /** The people whom the address asks to see, or null. */
    public LeftOut getLeftOut() {
        if (leftOut == null && reason != null && inHand.getRow().frozen()) {
            leftOut = doubt().map(doubt -> mailings.doubtful(inHand.id(), doubt))
                    .orElseGet(() -> mailings.leftOut(inHand.id(), refusal()));
        }
        return leftOut;
    }

    private Optional<Doubt> doubt() {
        return Arrays.stream(Doubt.values())
                .filter(known -> known.name().equals(reason))
                .findFirst();
    }

    private Refusal refusal() {
        for (Refusal known : Refusal.values()) {
            if (known.name().equals(reason)) {
                return known;
            }
        }
        throw new NotThere();
    }

    /** What the shown people have in common. */
    public String getLeftOutTitle() {
        if (getLeftOut().reason() != null) {
            return words.get(getLeftOut().reason().key());
        }
        return doubt().orElseThrow() == Doubt.PLAIN
                ? words.of("mailings.recipients.plain", getSums().plain())
                : words.of("mailings.recipients.doubtful", getSums().doubtful());
    }

    /** The mark that people must have, or null. */
    public String getTag() {
        Long wanted = inHand.getRow().tagId();
        return contacts.tags().stream()
                .filter(tag -> wanted != null && tag.id() == wanted)
                .map(TagRow::name)
                .findFirst()
                .orElse(null);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
