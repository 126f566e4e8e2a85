package org.suviaz.files;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.suviaz.database.NativeSql;

/** Reads and writes kept files and their pieces; one that has had its time is not there any more. */
@Dependent
class FileRepository {

    private final EntityManager entities;

    @Inject
    FileRepository(EntityManager entities) {
        this.entities = entities;
    }

    StoredFile add(StoredFile file) {
        entities.persist(file);
        return file;
    }

    /** Writes one piece and forgets it at once, so that memory holds one alone. */
    void add(long fileId, int number, byte[] bytes) {
        StoredFileChunk chunk = new StoredFileChunk(fileId, number, bytes);
        entities.persist(chunk);
        entities.flush();
        entities.detach(chunk);
    }

    /** All pieces are in. */
    void complete(long id, long size, String hash) {
        entities.find(StoredFile.class, id).complete(size, hash);
    }

    Optional<StoredFile> find(long id, Instant now) {
        return entities.createQuery("select f from StoredFile f where f.id = :id and f.goneAt > :now", StoredFile.class)
                .setParameter("id", id)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    Optional<byte[]> piece(long fileId, int number) {
        return entities.createQuery(
                        "select c.bytes from StoredFileChunk c where c.fileId = :file and c.number = :number",
                        byte[].class)
                .setParameter("file", fileId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The pieces go with it. */
    void remove(long id) {
        entities.createQuery("delete from StoredFileChunk c where c.fileId = :file")
                .setParameter("file", id)
                .executeUpdate();
        entities.createQuery("delete from StoredFile f where f.id = :file")
                .setParameter("file", id)
                .executeUpdate();
    }

    @NativeSql("the house's own procedure, for the files of all owners; deletes by time alone and reads nothing")
    void sweep() {
        entities.createNativeQuery("call stored_file_sweep()").executeUpdate();
    }
}
