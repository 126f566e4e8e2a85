/** How an organisation shapes its roles, and who must agree. */
package org.suviaz.security.shaping;
