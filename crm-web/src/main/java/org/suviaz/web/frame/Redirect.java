package org.suviaz.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads to another page, in the way that the asker understands: a script's request would swallow a plain redirect. */
public final class Redirect {

    private Redirect() {}

    /** Leads to an address of ours; the address holds no signs that markup would have to escape. */
    public static void to(String address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + address
                            + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }
}
