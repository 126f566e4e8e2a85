package org.suviaz.exports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.suviaz.contacts.ConsentTest;
import org.suviaz.contacts.ContactLack;
import org.suviaz.contacts.ContactQuery;
import org.suviaz.contacts.OwnCondition;
import org.suviaz.contacts.OwnQuery;
import org.suviaz.contacts.OwnTest;
import org.suviaz.contacts.PeopleChosen;
import org.suviaz.contacts.PeopleGroupBytes;
import org.suviaz.geo.Language;

/** Who goes into a file and the words in it, and the same as bytes to be kept under a seal: a search may hold a name. */
record Wanted(ContactQuery query, Legend legend) {

    private static final int ANY = 0;

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(query.zoneId() == null ? ANY : query.zoneId());
            out.writeLong(query.tagId() == null ? ANY : query.tagId());
            out.writeUTF(query.consent() == null ? "" : query.consent().code());
            out.writeUTF(query.letters() == null ? "" : query.letters());
            out.writeBoolean(query.putAway());
            out.writeUTF(query.words() == null ? "" : query.words());
            out.writeUTF(query.lack() == null ? "" : query.lack().name());
            write(query.own().conditions(), out);
            out.writeBoolean(query.chosen() != null);
            if (query.chosen() != null) {
                out.writeLong(query.chosen().number());
                PeopleGroupBytes.write(query.chosen().conditions(), out);
            }
            out.writeUTF(legend.language().code());
            out.writeInt(legend.words().size());
            for (Map.Entry<String, String> word : legend.words().entrySet()) {
                out.writeUTF(word.getKey());
                out.writeUTF(word.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(List<OwnCondition> conditions, DataOutputStream out) throws IOException {
        out.writeInt(conditions.size());
        for (OwnCondition condition : conditions) {
            out.writeInt(condition.fieldId());
            out.writeUTF(condition.test().name());
            out.writeLong(condition.number());
            out.writeUTF(condition.words());
        }
    }

    static Wanted read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            ContactQuery query = query(in);
            Language language = Language.of(in.readUTF());
            Map<String, String> words = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                words.put(in.readUTF(), in.readUTF());
            }
            return new Wanted(query, new Legend(language, words));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ContactQuery query(DataInputStream in) throws IOException {
        int zone = in.readInt();
        long tag = in.readLong();
        String consent = in.readUTF();
        String letters = in.readUTF();
        boolean away = in.readBoolean();
        String words = in.readUTF();
        String lack = in.readUTF();
        return new ContactQuery(
                zone == ANY ? null : Integer.valueOf(zone),
                tag == ANY ? null : Long.valueOf(tag),
                consent(consent),
                letters,
                away,
                words,
                null,
                false,
                new OwnQuery(conditions(in), null, List.of()),
                1,
                0,
                lack.isEmpty() ? null : ContactLack.valueOf(lack),
                in.readBoolean() ? new PeopleChosen(in.readLong(), PeopleGroupBytes.read(in)) : null);
    }

    /** One that nobody knows must not let everybody through. */
    private static ConsentTest consent(String code) {
        ConsentTest test = ConsentTest.of(code);
        if (test == null && !code.isEmpty()) {
            throw new IllegalStateException(code);
        }
        return test;
    }

    private static List<OwnCondition> conditions(DataInputStream in) throws IOException {
        List<OwnCondition> conditions = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            conditions.add(new OwnCondition(in.readInt(), OwnTest.valueOf(in.readUTF()), in.readLong(), in.readUTF()));
        }
        return conditions;
    }
}
