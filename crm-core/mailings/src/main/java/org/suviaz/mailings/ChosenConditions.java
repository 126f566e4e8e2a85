package org.suviaz.mailings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.suviaz.contacts.PeopleChosen;
import org.suviaz.contacts.PeopleGroupBytes;
import org.suviaz.problems.NotThere;
import org.suviaz.security.keys.Seals;
import org.suviaz.security.scope.Callers;

/**
 * The conditions of a segment as they stood when a mailing was begun, kept with it under a seal: whom one wrote to must not
 * change where the segment does.
 */
@Dependent
class ChosenConditions {

    private static final String PURPOSE = "mailing conditions";

    private final Seals seals;
    private final Callers callers;

    @Inject
    ChosenConditions(Seals seals, Callers callers) {
        this.seals = seals;
        this.callers = callers;
    }

    byte[] sealed(PeopleChosen chosen) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(chosen.number());
            PeopleGroupBytes.write(chosen.conditions(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return seals.seal(PURPOSE, owner(), bytes.toByteArray());
    }

    /** Null where the mailing has none. */
    PeopleChosen of(Mailing mailing) {
        return mailing.conditions().map(this::opened).orElse(null);
    }

    private PeopleChosen opened(byte[] sealed) {
        Optional<byte[]> bytes = seals.open(PURPOSE, owner(), sealed);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.orElseThrow(NotThere::new)))) {
            return new PeopleChosen(in.readLong(), PeopleGroupBytes.read(in));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String owner() {
        return String.valueOf(callers.current().accountId());
    }
}
