package org.suviaz.web.frame;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KnownRequestsTest {

    @Test
    void a_click_is_posted_and_never_asked_for() {
        Map<String, String> click = Map.of("jakarta.faces.ViewState", "1:2", "form:putAway", "x");
        assertTrue(KnownRequests.actsByAddress(request("GET", click)));
        assertTrue(KnownRequests.actsByAddress(request("HEAD", click)));
        assertFalse(KnownRequests.actsByAddress(request("POST", click)));
        assertFalse(KnownRequests.actsByAddress(request("GET", Map.of("id", "204396"))));
    }

    private static HttpServletRequest request(String verb, Map<String, String> parameters) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                KnownRequestsTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getMethod") ? verb : parameters.get(arguments[0].toString()));
    }
}
