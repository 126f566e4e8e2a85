package org.suviaz.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnCookieTest {

    @Test
    void only_a_cookie_of_this_host_is_seen() {
        Cookie[] seen =
                new OwnCookie(sending(new Cookie("csfcfc", "1X_a"), new Cookie("__Host-suviaz", "x"))).getCookies();
        assertEquals(
                List.of("__Host-suviaz"),
                Arrays.stream(seen).map(Cookie::getName).toList());
    }

    @Test
    void where_none_was_sent_there_is_none() {
        assertNull(new OwnCookie(sending((Cookie[]) null)).getCookies());
    }

    private static HttpServletRequest sending(Cookie... cookies) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                OwnCookieTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getCookies") ? cookies : null);
    }
}
