package org.suviaz.segments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.suviaz.contacts.PeopleGroup;
import org.suviaz.contacts.PeopleGroupBytes;

/** What lies under the seal of a segment. */
record NamedConditions(String name, PeopleGroup conditions) {

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(name);
            PeopleGroupBytes.write(conditions, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static NamedConditions read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new NamedConditions(in.readUTF(), PeopleGroupBytes.read(in));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
