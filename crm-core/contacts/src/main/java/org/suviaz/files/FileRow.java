package org.suviaz.files;

import java.time.Instant;

/**
 * A kept file without its content.
 *
 * @param size in bytes
 * @param sha256 64 hexadecimal digits
 * @param goneAt from when on nobody can read it
 */
public record FileRow(long id, String name, String mediaType, long size, String sha256, Instant goneAt) {}
