package org.suviaz.contacts;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.suviaz.geo.Language;
import org.suviaz.geo.spelling.Gender;

/** Lays values of the journal back over a person's form, so that they go the way of everything that is typed. */
final class FormerValues {

    private static final String BETWEEN = ", ";
    private static final Set<String> ADDRESS = Set.of("zone", "settlement", "street", "house", "flat");

    private final ContactForm form;
    private final Map<String, String> former;

    private FormerValues(ContactForm form, Map<String, String> former) {
        this.form = form;
        this.former = former;
    }

    /**
     * The form with those fields as they were.
     *
     * @param zone where the person is kept now
     * @param former by the names of {@link ContactPicture}
     */
    static ContactForm over(ContactForm form, int zone, Map<String, String> former) {
        return new FormerValues(form, former).laid(zone);
    }

    private ContactForm laid(int zone) {
        ContactDraft draft = form.draft()
                .be(
                        value("surnameBe", form.surnameBe()),
                        value("givenBe", form.givenBe()),
                        value("patronymicBe", form.patronymicBe()))
                .ru(
                        value("surnameRu", form.surnameRu()),
                        value("givenRu", form.givenRu()),
                        value("patronymicRu", form.patronymicRu()))
                .birth(value("birth", form.birth()))
                .email(value("email", form.email()))
                .postalCode(value("postalCode", form.postalCode()))
                .note(value("note", form.note()))
                .source(value("source", form.source()));
        choices(draft);
        if (former.keySet().stream().anyMatch(ADDRESS::contains)) {
            address(draft, zone);
        }
        return draft.form();
    }

    private void choices(ContactDraft draft) {
        if (former.containsKey("gender")) {
            draft.gender(former.get("gender").isEmpty() ? null : Gender.valueOf(former.get("gender")));
        }
        if (former.containsKey("letters")) {
            draft.letters(former.get("letters").isEmpty() ? null : Language.of(former.get("letters")));
        }
        draft.consents(consents());
        if (former.containsKey("phones")) {
            draft.phones(several("phones"));
        }
        if (former.containsKey("tags")) {
            draft.tags(several("tags"));
        }
    }

    private Map<Channel, SaidConsent> consents() {
        Map<Channel, SaidConsent> consents = new TreeMap<>(form.consents());
        for (Channel channel : Channel.values()) {
            Consent then = Consent.of(former.getOrDefault(channel.part(), ""));
            if (then != null) {
                consents.put(channel, SaidConsent.of(then));
            } else if (former.containsKey(channel.part())) {
                consents.remove(channel);
            }
        }
        return consents;
    }

    /** The zone is named in any case: a settlement of the same name elsewhere must not carry the person away. */
    private void address(ContactDraft draft, int zone) {
        draft.zone(value("zone", Integer.toString(zone)))
                .settlement(value("settlement", form.settlement()))
                .settlementId(former.containsKey("settlement") ? null : form.settlementId())
                .street(value("street", form.street()), value("house", form.house()), value("flat", form.flat()))
                .askStreet(false);
    }

    private String[] several(String field) {
        return Stream.of(former.get(field).split(BETWEEN))
                .filter(one -> !one.isEmpty())
                .toArray(String[]::new);
    }

    private String value(String field, String now) {
        return former.getOrDefault(field, now);
    }
}
