/** Lists of people kept as conditions: for oneself or for a zone, read as a sentence, counted with the time of counting. */
package org.suviaz.segments;
