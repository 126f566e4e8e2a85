/** Branches of an organisation: moved with their people, renamed, removed, and drawn as parts of towns. */
package org.suviaz.branches;
