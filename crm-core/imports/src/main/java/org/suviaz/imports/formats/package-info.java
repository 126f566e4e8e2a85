/** Reads a file of whatever format row by row; knows nothing of people, batches or callers. */
package org.suviaz.imports.formats;
