package org.suviaz.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.suviaz.security.scope.OwnedEntity;

/** One megabyte of a file, the last one less. */
@Entity
@Table(name = "stored_file_chunk")
class StoredFileChunk extends OwnedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "file_id", nullable = false, updatable = false)
    private long fileId;

    @Column(name = "no", nullable = false, updatable = false)
    private int number;

    @Column(name = "bytes", nullable = false, updatable = false, length = 16_777_215)
    private byte[] bytes;

    protected StoredFileChunk() {}

    StoredFileChunk(long fileId, int number, byte[] bytes) {
        this.fileId = fileId;
        this.number = number;
        this.bytes = bytes.clone();
    }
}
