/** People entered from paper: a sheet of rows in one post, what was typed and not saved yet, and the paper itself. */
package org.suviaz.entry;
