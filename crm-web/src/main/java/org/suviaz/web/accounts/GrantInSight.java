package org.suviaz.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suviaz.contacts.PeopleSamples;
import org.suviaz.contacts.SampleOfPerson;
import org.suviaz.security.accounts.GrantForm;
import org.suviaz.security.accounts.GrantPreview;
import org.suviaz.security.accounts.GrantPreviews;
import org.suviaz.security.accounts.GrantWay;
import org.suviaz.security.roles.Field;
import org.suviaz.security.roles.FieldAccess;
import org.suviaz.security.roles.Right;
import org.suviaz.web.frame.Words;

/** What the person will see to whom a role is about to be given: how many people, and some of them as the role shows them. */
@Named
@RequestScoped
public class GrantInSight {

    private final GrantPreviews previews;
    private final PeopleSamples samples;
    private final Words words;
    private GrantPreview preview;
    private List<SampleOfPerson> people = List.of();

    @Inject
    public GrantInSight(GrantPreviews previews, PeopleSamples samples, Words words) {
        this.previews = previews;
        this.samples = samples;
        this.words = words;
    }

    protected GrantInSight() {
        this(null, null, null);
    }

    public void show(GrantForm form) {
        preview = previews.preview(form);
        people = preview.samples() ? samples.of(preview.zone().id(), preview.role(), words.language()) : List.of();
    }

    public boolean isShown() {
        return preview != null;
    }

    public GrantPreview getPreview() {
        return preview;
    }

    public List<SampleOfPerson> getPeople() {
        return people;
    }

    public boolean isProposed() {
        return preview.way() == GrantWay.BY_TWO;
    }

    /** The key of the sentence about how many people there are for the role. */
    public String getCountKey() {
        if (preview.role().has(Right.SEE_PEOPLE)) {
            return preview.people() == null ? "accounts.sight.untold" : "accounts.sight.people";
        }
        return preview.role().has(Right.OWN_TODAY) ? "accounts.sight.ownToday" : "accounts.sight.nobody";
    }

    public List<Right> getRights() {
        return preview.role().rights().stream().sorted().toList();
    }

    public List<Field> getFields() {
        return preview.role().touchesPeople()
                ? List.copyOf(preview.role().fields().keySet())
                : List.of();
    }

    public FieldAccess access(Field field) {
        return preview.role().field(field);
    }
}
