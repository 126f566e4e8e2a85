/** Acts before which the code of the second factor is asked once more, even in a fresh visit. */
package org.suviaz.security.stepup;
