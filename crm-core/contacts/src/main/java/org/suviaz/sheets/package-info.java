/** Tables that leave the house for other programs: the one writer of spreadsheets, and what makes their cells harmless. */
package org.suviaz.sheets;
