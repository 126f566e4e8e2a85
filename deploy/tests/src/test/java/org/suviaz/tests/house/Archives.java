package org.suviaz.tests.house;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.ArchiveAsset;
import org.jboss.shrinkwrap.api.asset.ByteArrayAsset;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The real archive with a small web module beside its own, in which the tests inside the container run. */
public final class Archives {
    /** Where the module of the tests answers. */
    public static final String INSIDE = "/tests-inside";

    private static final String PAGES = "crm-web.war";
    private static final String LAYOUT = "META-INF/application.xml";

    private Archives() {}

    /** All that was built, and those test classes in a module of their own, run by Arquillian. */
    public static EnterpriseArchive with(Class<?>... tests) {
        return beside(Testable::archiveToTest, tests);
    }

    /** The same, where a test asks the classes by HTTP at {@link #INSIDE}. */
    public static EnterpriseArchive asked(Class<?>... classes) {
        return beside(UnaryOperator.identity(), classes);
    }

    private static EnterpriseArchive beside(UnaryOperator<WebArchive> kind, Class<?>... classes) {
        var archive = ShrinkWrap.create(ZipImporter.class, "suviaz-tests.ear")
                .importFrom(House.archive().toFile())
                .as(EnterpriseArchive.class);
        WebArchive module = ShrinkWrap.create(WebArchive.class, "tests.war")
                .addClasses(classes)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                // for tests that change the database as its owner
                .setManifest(new StringAsset("Dependencies: org.mariadb.jdbc\n"));
        String layout = new String(bytes(archive, LAYOUT), StandardCharsets.UTF_8)
                .replace(
                        "</web>\n  </module>",
                        "</web>\n  </module>\n  <module><web><web-uri>tests.war</web-uri>" + "<context-root>" + INSIDE
                                + "</context-root></web></module>");
        archive.delete(LAYOUT);
        return archive.add(new StringAsset(layout), LAYOUT).addAsModule(kind.apply(module));
    }

    /** All that was built, with those classes in its web module, where its filters stand before them. */
    public static EnterpriseArchive planted(Class<?>... classes) {
        var archive = ShrinkWrap.create(ZipImporter.class, "suviaz-tests.ear")
                .importFrom(House.archive().toFile())
                .as(EnterpriseArchive.class);
        WebArchive pages = ShrinkWrap.create(ZipImporter.class, PAGES)
                .importFrom(new ByteArrayInputStream(bytes(archive, PAGES)))
                .as(WebArchive.class)
                .addClasses(classes);
        archive.delete(PAGES);
        return archive.add(new ArchiveAsset(pages, ZipExporter.class), PAGES);
    }

    /** Changes one class file inside one library of the archive. */
    public static EnterpriseArchive mutated(
            EnterpriseArchive archive, String library, String type, UnaryOperator<byte[]> change) {
        byte[] changed = rewritten(bytes(archive, "lib/" + library), type.replace('.', '/') + ".class", change);
        archive.delete("lib/" + library);
        return archive.add(new ByteArrayAsset(changed), "lib/" + library);
    }

    private static byte[] bytes(EnterpriseArchive archive, String path) {
        try (InputStream in = archive.get(path).getAsset().openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] rewritten(byte[] jar, String wanted, UnaryOperator<byte[]> change) {
        var bytes = new ByteArrayOutputStream();
        boolean found = false;
        try (var in = new ZipInputStream(new ByteArrayInputStream(jar));
                var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                boolean hit = entry.getName().equals(wanted);
                found |= hit;
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(hit ? change.apply(content) : content);
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!found) {
            throw new IllegalStateException(wanted + " is not in the library");
        }
        return bytes.toByteArray();
    }
}
