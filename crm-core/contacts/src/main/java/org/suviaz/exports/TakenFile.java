package org.suviaz.exports;

import java.io.InputStream;
import org.suviaz.files.FileRow;

/** A file that is being given out. */
public record TakenFile(FileRow file, InputStream content) {}
