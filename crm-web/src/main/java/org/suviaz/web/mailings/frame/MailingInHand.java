package org.suviaz.web.mailings.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.suviaz.mailings.MailingRow;
import org.suviaz.mailings.Mailings;
import org.suviaz.web.frame.AskedNumber;

/** The mailing that the address names, for each of its four steps. */
@Named
@RequestScoped
public class MailingInHand {

    /** The address that a form came from, which the frame sends along with every form, a poll's too. */
    private static final String QUERY = "suviaz.query";

    private static final Pattern NUMBER = Pattern.compile("(?:^|&)mailing=(\\d+)");

    private final Mailings mailings;
    private String number;
    private MailingRow row;

    /** A form sends the number along: its parts ask for the mailing before Faces has set any value. */
    @Inject
    public MailingInHand(Mailings mailings, @RequestParameterMap Map<String, String> parameters) {
        this.mailings = mailings;
        this.number = Optional.ofNullable(parameters.get("mailing"))
                .or(() -> Optional.ofNullable(parameters.get(QUERY)).flatMap(MailingInHand::inQuery))
                .orElse(null);
    }

    protected MailingInHand() {
        this(null, Map.of());
    }

    private static Optional<String> inQuery(String query) {
        return NUMBER.matcher(query).results().map(found -> found.group(1)).findFirst();
    }

    /** Before anything is shown: whether it is there. */
    public void open() {
        getRow();
    }

    public long id() {
        return AskedNumber.of(number);
    }

    public MailingRow getRow() {
        if (row == null) {
            row = mailings.open(id());
        }
        return row;
    }

    /** Reads it once more: what was at work for it may have ended since. */
    public void readAgain() {
        row = mailings.open(id());
    }

    /** Asks what is at work for this mailing to end; the same page shows what came of it. */
    public String stop(String view) {
        mailings.stop(id());
        return at(view);
    }

    /** The address of a step of this mailing, to go to after an act. */
    public String at(String view) {
        return view + "?faces-redirect=true&mailing=" + id();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
