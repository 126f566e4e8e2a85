package org.suviaz.contacts;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Combined conditions as bytes to be kept under a seal, and back. */
public final class PeopleGroupBytes {

    private PeopleGroupBytes() {}

    public static void write(PeopleGroup group, DataOutputStream out) throws IOException {
        out.writeUTF(group.way().name());
        out.writeInt(group.tests().size());
        for (PeopleTest test : group.tests()) {
            out.writeUTF(test.subject().name());
            out.writeInt(test.fieldId());
            out.writeUTF(test.test().name());
            out.writeUTF(test.value());
        }
        out.writeInt(group.groups().size());
        for (PeopleGroup deeper : group.groups()) {
            write(deeper, out);
        }
    }

    public static PeopleGroup read(DataInputStream in) throws IOException {
        PeopleGroup.Way way = PeopleGroup.Way.valueOf(in.readUTF());
        List<PeopleTest> tests = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            tests.add(new PeopleTest(
                    PeopleSubject.valueOf(in.readUTF()), in.readInt(), OwnTest.valueOf(in.readUTF()), in.readUTF()));
        }
        List<PeopleGroup> groups = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            groups.add(read(in));
        }
        return new PeopleGroup(way, tests, groups);
    }
}
