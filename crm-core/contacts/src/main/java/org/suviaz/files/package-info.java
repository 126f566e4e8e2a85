/** Uploads and produced papers, kept in the database in pieces and gone after their time. */
package org.suviaz.files;
