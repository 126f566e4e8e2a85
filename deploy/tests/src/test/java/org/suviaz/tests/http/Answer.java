package org.suviaz.tests.http;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** What the server answered to one request, after the redirects that a browser would have followed. */
public record Answer(int status, URI address, HttpHeaders headers, byte[] bytes) {

    public String body() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public Document html() {
        return Jsoup.parse(body(), address.toString());
    }

    /** What a person reads. */
    public String text() {
        return html().body().text();
    }

    /** The bytes that tell one answer from another: all but what is made anew for every page. */
    public String comparable() {
        return body().replaceAll("(name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\")[^\"]*", "$1")
                .replaceAll("(primefaces\\.nonce\"[^>]*value=\")[^\"]*", "$1")
                .replaceAll("csp\\.init\\('[^']*'", "csp.init('")
                .replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("name=\"search\" value=\"\\d+\"", "name=\"search\"");
    }

    /** Where two answers differ first, with a little around it; empty where they tell nothing apart. */
    public String differenceTo(Answer other) {
        String mine = comparable();
        String theirs = other.comparable();
        if (status != other.status) {
            return status + " against " + other.status;
        }
        return Difference.between(mine, theirs);
    }

    /** The sentence at a field of the screen's form, if something is wrong there. */
    public Optional<String> fault(String field) {
        return Optional.ofNullable(html().getElementById("e-" + field)).map(Element::text);
    }

    /** What stands in a field of the screen's form. */
    public String field(String name) {
        Element field = html().getElementById("form:" + name);
        if (field == null) {
            throw new AssertionError("no field " + name + " on " + address + ", but: " + fields());
        }
        return field.is("select")
                ? field.select("option[selected]").val()
                : field.is("textarea") ? field.wholeText() : field.val();
    }

    public List<String> fields() {
        return html().select("[id^=form:]").eachAttr("id");
    }

    /** The form with that id; a page without it is no page of ours. */
    public FormElement form(String id) {
        return (FormElement) Optional.ofNullable(html().getElementById(id))
                .orElseThrow(
                        () -> new AssertionError("no form " + id + " on " + address + " (" + status + "):\n" + text()));
    }

    /** The addresses of the links whose words hold these. */
    public List<String> links(String words) {
        return html().select("a[href]").stream()
                .filter(link -> link.text().contains(words))
                .map(link -> link.attr("href"))
                .toList();
    }
}
