package org.suviaz.tests.structure;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Small classes that break a rule on purpose, compiled into the very packages that the rule guards. A rule that never
 * failed may guard a package that is misspelt: it would pass for ever.
 */
final class Planted {
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|interface|enum|record) (\\w+)");

    private Planted() {}

    /** Compiles the sources, each of which holds one top-level type, and reads them. */
    static JavaClasses compiled(List<String> sources) {
        Path folder = newFolder();
        var words = new StringWriter();
        boolean good = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        words,
                        null,
                        null,
                        List.of("-proc:none", "-nowarn", "-d", folder.toString(), "-classpath", classPath()),
                        null,
                        sources.stream().map(Source::new).toList())
                .call();
        if (!good) {
            throw new IllegalStateException(words.toString());
        }
        return new ClassFileImporter().importPath(folder);
    }

    /** The simple names of the planted types. */
    static List<String> names(List<String> sources) {
        return sources.stream().map(Planted::typeName).toList();
    }

    private static String classPath() {
        return Stream.concat(
                        Project.classFolders().map(Path::toString),
                        Stream.of(
                                System.getProperty("surefire.test.class.path", ""),
                                System.getProperty("java.class.path")))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path newFolder() {
        try {
            Path planted = Files.createDirectories(Path.of("target", "planted"));
            return Files.createTempDirectory(planted, "breach");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String typeName(String source) {
        var found = TYPE.matcher(source);
        found.find();
        return found.group(1);
    }

    private static String packageName(String source) {
        var found = PACKAGE.matcher(source);
        found.find();
        return found.group(1);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(
                    URI.create("mem:///" + packageName(text).replace('.', '/') + "/" + typeName(text) + ".java"),
                    JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
