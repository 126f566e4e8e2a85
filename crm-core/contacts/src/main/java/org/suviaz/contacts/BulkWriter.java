package org.suviaz.contacts;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suviaz.geo.Home;
import org.suviaz.geo.Language;
import org.suviaz.security.roles.Field;
import org.suviaz.security.scope.Callers;

/** Judges and writes one person of an act with many: the one field that it is about, and nothing beside it. */
@Dependent
class BulkWriter {

    private static final String TAGS = "tags";
    private static final String BETWEEN = ", ";

    private final Callers callers;
    private final ContactAccess access;
    private final ContactTagRepository tags;
    private final OwnKeeper own;
    private final ContactConsentRepository consents;
    private final ContactRepository contacts;
    private final ContactChangeRepository journal;
    private final Event<PersonLeft> left;

    @Inject
    BulkWriter(
            Callers callers,
            ContactAccess access,
            ContactTagRepository tags,
            OwnKeeper own,
            ContactConsentRepository consents,
            ContactRepository contacts,
            ContactChangeRepository journal,
            Event<PersonLeft> left) {
        this.callers = callers;
        this.access = access;
        this.tags = tags;
        this.own = own;
        this.consents = consents;
        this.contacts = contacts;
        this.journal = journal;
        this.left = left;
    }

    BulkVerdict verdict(Contact person, ContactParts parts, BulkChange change) {
        if (!may(person, change)) {
            return BulkVerdict.LEFT_OUT;
        }
        if (isSo(person, parts, change)) {
            return BulkVerdict.SAME;
        }
        boolean full = change.kind() == BulkKind.PUT_TAG && parts.tags().size() >= FormText.MOST_TAGS;
        return full ? BulkVerdict.LEFT_OUT : BulkVerdict.CHANGED;
    }

    void write(Contact person, ContactParts parts, BulkChange change, Because why) {
        switch (change.kind()) {
            case PUT_TAG, TAKE_TAG -> mark(person, parts, change, why);
            case SET -> set(person, parts, change, why);
            case PUT_AWAY -> {
                person.putAway(Home.now());
                journal.write(person, why);
                left.fire(new PersonLeft(person.id()));
            }
        }
    }

    private boolean may(Contact person, BulkChange change) {
        if (change.kind() == BulkKind.PUT_AWAY) {
            return access.mayPutAway(person);
        }
        return access.mayChange(person)
                && field(change.part())
                        .map(FieldView.of(callers.current(), person)::edits)
                        .orElse(true);
    }

    /** By which a role tells whether that part may be written; empty where every role may that changes people. */
    private static Optional<Field> field(String part) {
        return Channel.of(part).map(channel -> Field.CONSENT).or(() -> ValuePart.field(part)
                .map(Field::own));
    }

    private static boolean isSo(Contact person, ContactParts parts, BulkChange change) {
        return switch (change.kind()) {
            case PUT_TAG -> parts.tagNames().stream().anyMatch(change.value()::equalsIgnoreCase);
            case TAKE_TAG -> parts.tagNames().stream().noneMatch(change.value()::equalsIgnoreCase);
            case SET -> now(person, parts, change.part()).equals(change.value());
            case PUT_AWAY -> person.putAwayAt() != null;
        };
    }

    private static String now(Contact person, ContactParts parts, String part) {
        Optional<Channel> channel = Channel.of(part);
        if (channel.isPresent()) {
            Consent said = parts.said().get(channel.get());
            return said == null ? "" : said.answer().name();
        }
        return ValuePart.field(part)
                .map(id -> ContactValueRepository.texts(parts.values()).getOrDefault(id, ""))
                .orElseGet(() -> ContactPicture.of(person, parts).get(part));
    }

    private void mark(Contact person, ContactParts parts, BulkChange change, Because why) {
        List<String> wanted = new ArrayList<>(parts.tagNames());
        wanted.removeIf(change.value()::equalsIgnoreCase);
        if (change.kind() == BulkKind.PUT_TAG) {
            wanted.add(change.value());
        }
        contacts.renew(person);
        List<String> marks = tags.replace(person, parts.tags(), wanted);
        journal.write(
                person,
                why,
                new FieldChange(TAGS, String.join(BETWEEN, parts.tagNames()), String.join(BETWEEN, marks)));
    }

    private void set(Contact person, ContactParts parts, BulkChange change, Because why) {
        var field = ValuePart.field(change.part());
        if (field.isPresent()) {
            contacts.renew(person);
            own.change(person, parts.values(), Map.of(field.get(), change.value()), why);
            return;
        }
        var channel = Channel.of(change.part());
        if (channel.isPresent()) {
            say(person, parts, channel.get(), change.value(), why);
            return;
        }
        String before = now(person, parts, change.part());
        person.letters(Language.of(change.value()));
        journal.write(person, why, new FieldChange(change.part(), before, change.value()));
    }

    /** Said today, of whom nobody says where. */
    private void say(Contact person, ContactParts parts, Channel channel, String answer, Because why) {
        Map<Channel, Consent> said = new EnumMap<>(Channel.class);
        said.putAll(parts.said());
        if (answer.isEmpty()) {
            said.remove(channel);
        } else {
            said.put(channel, new Consent(ConsentAnswer.valueOf(answer), Home.today(), null));
        }
        contacts.renew(person);
        consents.replace(person, parts.consents(), said);
        journal.write(
                person,
                why,
                new FieldChange(channel.part(), Consent.code(parts.said(), channel), Consent.code(said, channel)));
    }
}
