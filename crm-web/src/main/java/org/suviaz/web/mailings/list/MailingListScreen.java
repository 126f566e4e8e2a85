package org.suviaz.web.mailings.list;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suviaz.contacts.Contacts;
import org.suviaz.contacts.TagRow;
import org.suviaz.mailings.MailingForm;
import org.suviaz.mailings.MailingPage;
import org.suviaz.mailings.Mailings;
import org.suviaz.web.frame.Words;

/** The caller's mailings, and the form that begins a new one. */
@Named
@RequestScoped
public class MailingListScreen {

    private final Mailings mailings;
    private final Contacts contacts;
    private final Words words;
    private String p;
    private String name;
    private String tag;
    private String letters;
    private MailingPage page;
    private List<ZoneGroup> groups;

    @Inject
    public MailingListScreen(Mailings mailings, Contacts contacts, Words words) {
        this.mailings = mailings;
        this.contacts = contacts;
        this.words = words;
    }

    protected MailingListScreen() {
        this(null, null, null);
    }

    public void open() {
        getPage();
    }

    public String create() {
        List<String> zones = getGroups().stream()
                .flatMap(group -> group.getChosen().stream())
                .toList();
        long id = mailings.create(
                new MailingForm(name, zones, tag == null || tag.isEmpty() ? null : Long.valueOf(tag), letters));
        return "/mailings/recipients/mailingRecipients?faces-redirect=true&mailing=" + id;
    }

    public MailingPage getPage() {
        if (page == null) {
            page = mailings.page(p != null && p.matches("\\d{1,6}") ? Integer.parseInt(p) : 1);
        }
        return page;
    }

    public List<ZoneGroup> getGroups() {
        if (groups == null) {
            groups = ZoneGroups.of(mailings.zones(words.language()), words.language());
        }
        return groups;
    }

    public List<TagRow> getTags() {
        return contacts.tags();
    }

    public String getP() {
        return p;
    }

    public void setP(String p) {
        this.p = p;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTag() {
        return tag;
    }

    public void setTag(String tag) {
        this.tag = tag;
    }

    public String getLetters() {
        return letters;
    }

    public void setLetters(String letters) {
        this.letters = letters;
    }
}
