package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.suviaz.geo.Home;

/** Looks at everything that a form says, the same way for one person typed in and for a hundred thousand in a list. */
@Dependent
class ContactRules {

    static final int MOST_PHONES = 3;

    private final NameRules names;
    private final AddressRules addresses;
    private final ValueRules values;

    @Inject
    ContactRules(NameRules names, AddressRules addresses, ValueRules values) {
        this.names = names;
        this.addresses = addresses;
        this.values = values;
    }

    /** What the form says; only to be trusted where the findings are fine. */
    ContactFacts read(ContactForm form, Reach reach, Findings findings) {
        FormText text = new FormText(findings);
        return new ContactFacts(
                names.read(form, findings),
                addresses.read(form, reach, findings),
                findings.read("birth", BirthDate.UNKNOWN, () -> BirthDate.parse(form.birth(), Home.today())),
                phones(form.phones(), findings),
                text.email(form.email()),
                ConsentRules.read(form.consents(), findings),
                text.tags(form.tags()),
                text.note(form.note()),
                text.line("source", form.source(), FormText.LINE),
                values.read(form.fields(), findings));
    }

    static List<String> phones(List<String> typed, Findings findings) {
        Set<String> numbers = new LinkedHashSet<>();
        List<String> single = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            String field = "phone" + Math.min(i + 1, MOST_PHONES);
            for (String written : Phones.split(typed.get(i))) {
                single.add(findings.read(field, "", () -> Phones.parse(written)));
            }
        }
        single.stream().filter(number -> !number.isEmpty()).forEach(numbers::add);
        if (numbers.size() > MOST_PHONES) {
            findings.problem("phone" + MOST_PHONES, "phone.tooMany", MOST_PHONES);
        }
        return List.copyOf(numbers);
    }
}
