package org.suviaz.mailings;

/**
 * A paragraph that is ready for the page.
 *
 * @param text may hold single line breaks
 * @param common whether it is the same in every letter of that language, so that the file needs it once
 */
record Block(String text, boolean common) {}
