/** What one person asks for and a second one must confirm. */
package org.suviaz.security.approvals;
