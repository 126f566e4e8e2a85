package org.suviaz.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.suviaz.security.scope.OwnedEntity;

/** A kept file without its content, whose pieces are rows of their own. */
@Entity
@Table(name = "stored_file")
class StoredFile extends OwnedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "name", nullable = false)
    private String name;

    @Column(name = "media_type", nullable = false)
    private String mediaType;

    @Column(name = "size", nullable = false)
    private long size;

    @Column(name = "sha256", nullable = false)
    private String sha256;

    /** Not those that were kept before pieces were sealed. */
    @Column(name = "sealed", nullable = false, updatable = false)
    private boolean sealed = true;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "gone_at", nullable = false)
    private Instant goneAt;

    protected StoredFile() {}

    StoredFile(String name, String mediaType, Instant createdAt, Instant goneAt) {
        this.name = name;
        this.mediaType = mediaType;
        this.createdAt = createdAt;
        this.goneAt = goneAt;
        this.sha256 = "";
    }

    /** All pieces are in. */
    void complete(long bytes, String hash) {
        size = bytes;
        sha256 = hash;
    }

    void keepTill(Instant when) {
        goneAt = when;
    }

    Long id() {
        return id;
    }

    boolean sealed() {
        return sealed;
    }

    /** Whose piece it is, of which file, at which place in it: sealed for one of these, it opens for no other. */
    String pieceOwner(int number) {
        return ownerId() + "/" + id + "/" + number;
    }

    FileRow row() {
        return new FileRow(id, name, mediaType, size, sha256, goneAt);
    }
}
