package org.suviaz.mailings;

import java.util.List;

/**
 * One person's letter, ready for one page.
 *
 * @param address name, street and town, one line each
 * @param blocks the paragraphs
 * @param code the person's code and the letter's number, for the foot
 */
record Letter(List<String> address, List<Block> blocks, String code) {}
