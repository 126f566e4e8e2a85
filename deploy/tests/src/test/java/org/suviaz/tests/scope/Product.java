package org.suviaz.tests.scope;

import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be asked of the house, read off its views and its servlets: nothing here is written by hand. */
final class Product {
    private static final Path WEB = Path.of(System.getProperty("suviaz.root", "../.."))
            .resolve("crm-web")
            .toAbsolutePath()
            .normalize();
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern ELEMENT = Pattern.compile("<([\\w:]+)((?:\\s+[\\w:.-]+=\"[^\"]*\")*)\\s*/?>");
    private static final Pattern CALL =
            Pattern.compile("(?:action|actionListener|listener)=\"#\\{\\s*\\w+\\.(\\w+)\\s*(?:\\([^\"]*\\))?\\s*}\"");

    /** They belong to the opening of a page, which has a row itself. */
    private static final Set<String> OF_OPENING = Set.of("f:viewAction", "f:event");

    private Product() {}

    /** Every method that something on a page calls, as {@code view#method}. */
    static List<String> actions() {
        return views().flatMap(view -> actions(name(view), text(view)).stream())
                .distinct()
                .sorted()
                .toList();
    }

    static List<String> actions(String view, String source) {
        Matcher element = ELEMENT.matcher(COMMENT.matcher(source).replaceAll(""));
        return element.results()
                .filter(found -> !OF_OPENING.contains(found.group(1)))
                .flatMap(found -> CALL.matcher(found.group(2)).results())
                .map(call -> view + "#" + call.group(1))
                .toList();
    }

    /** Every address that a servlet takes posts at, as {@code address#post}. */
    static List<String> posts() {
        return servlets()
                .filter(type -> Stream.of(type.getDeclaredMethods())
                        .map(Method::getName)
                        .anyMatch(Set.of("doPost", "service")::contains))
                .flatMap(type -> Stream.of(type.getAnnotation(WebServlet.class).value()))
                .map(address -> address + "#post")
                .sorted()
                .toList();
    }

    private static Stream<Class<?>> servlets() {
        Path classes = WEB.resolve("target/classes");
        return files(classes, ".class")
                .map(file -> classes.relativize(file).toString())
                .map(file -> file.replaceAll("\\.class$", "").replace('/', '.'))
                .<Class<?>>map(Product::loaded)
                .filter(type -> type.isAnnotationPresent(WebServlet.class));
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, Product.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Path> views() {
        return Stream.concat(
                files(WEB.resolve("src/main/java"), ".xhtml"), files(WEB.resolve("src/main/webapp"), ".xhtml"));
    }

    private static String name(Path view) {
        return view.getFileName().toString().replace(".xhtml", "");
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
