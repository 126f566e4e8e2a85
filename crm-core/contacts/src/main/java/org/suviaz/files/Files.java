package org.suviaz.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import org.suviaz.geo.Home;
import org.suviaz.problems.NotThere;
import org.suviaz.problems.Problem;
import org.suviaz.security.keys.Seals;

/**
 * The door to kept files: uploads and produced papers lie in the database, each piece sealed for its owner and its place,
 * never on a disk in clear. Each is its writer's alone and gone after its time.
 */
@ApplicationScoped
@Transactional
public class Files {

    private static final int NAME = 200;
    private static final int BUFFER = 64 * 1024;
    private static final int MEGABYTE = 1024 * 1024;

    private static final String PURPOSE = "kept file";

    private final FileRepository files;
    private final Seals seals;

    @Inject
    Files(FileRepository files, Seals seals) {
        this.files = files;
        this.seals = seals;
    }

    protected Files() {
        this(null, null);
    }

    /**
     * Keeps what the stream gives, one megabyte in memory at a time.
     *
     * @param name shown to people, never a path
     * @param mostBytes where more come, nothing is kept
     * @throws Problem files.problem.tooLarge ({0} megabytes are allowed)
     */
    public long write(String name, String mediaType, Duration keep, InputStream in, long mostBytes) {
        return write(name, mediaType, keep, out -> copy(in, out, mostBytes));
    }

    /** Keeps what is produced piece by piece. */
    public long write(String name, String mediaType, Duration keep, FileContent content) {
        Instant now = Home.now();
        StoredFile file = files.add(new StoredFile(shown(name), mediaType, now, now.plus(keep)));
        long id = file.id();
        try (ChunkOutput out = new ChunkOutput(
                (number, bytes) -> files.add(id, number, seals.seal(PURPOSE, file.pieceOwner(number), bytes)))) {
            content.writeTo(out);
            out.finish();
            files.complete(id, out.size(), out.hash());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return id;
    }

    /**
     * The content, read from the database as it is asked for, by the caller's own thread.
     *
     * @throws NotThere where there is none, or it is somebody else's, or its time is over
     */
    public InputStream read(long id) {
        StoredFile file = find(id);
        return new ChunkInput(number -> files.piece(id, number).map(kept -> opened(file, number, kept)));
    }

    /** From now on it stays for that long. */
    public void keep(long id, Duration keep) {
        find(id).keepTill(Home.now().plus(keep));
    }

    /** The whole content, of a file that fits into memory. */
    public byte[] bytes(long id) {
        try (InputStream in = read(id)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public FileRow row(long id) {
        return find(id).row();
    }

    public void drop(long id) {
        find(id);
        files.remove(id);
    }

    private byte[] opened(StoredFile file, int number, byte[] kept) {
        return file.sealed()
                ? seals.open(PURPOSE, file.pieceOwner(number), kept)
                        .orElseThrow(() -> new IllegalStateException("a piece of file " + file.id() + " was changed"))
                : kept;
    }

    private StoredFile find(long id) {
        return files.find(id, Home.now()).orElseThrow(() -> new NotThere("file " + id));
    }

    private static void copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            total += read;
            if (total > most) {
                throw new Problem("files.problem.tooLarge", most / MEGABYTE);
            }
            out.write(buffer, 0, read);
        }
    }

    /** The last part of what a browser calls the file, without anything that could steer an eye or a terminal. */
    private static String shown(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "").strip();
        return clean.length() > NAME ? clean.substring(clean.length() - NAME) : clean;
    }
}
