package org.suviaz.imports.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.suviaz.problems.Problem;

/** Reads a workbook of LibreOffice that {@link WorkbookGuard} let through, one row in memory at a time. */
final class OdsReader implements ListReader {

    static final String CONTENT = "content.xml";
    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    /** All sheets lie in one part, so each is found by reading those before it: so much is read for all of them. */
    private static final long MOST_READ = 2L << 30;

    private static final XMLInputFactory XML = hardened();

    private final ZipFile zip;
    private final List<String> names;

    /** Opens a workbook of which {@link WorkbookGuard#check} has answered. */
    OdsReader(byte[] file) {
        try {
            zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                    .get();
            names = findNames();
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            throw new Reading("imports.problem.notSpreadsheet", broken);
        }
        if (names.size() * zip.getEntry(CONTENT).getSize() > MOST_READ) {
            throw new Problem("imports.problem.bomb");
        }
    }

    private static XMLInputFactory hardened() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public RowSource open(int place) {
        String name = names.get(place);
        try (Content content = new Content(zip)) {
            for (int before = 0; before <= place; before++) {
                content.nextTable();
            }
            return new OdsRows(content.handOver(), name);
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            throw new Reading("imports.problem.unreadable", broken, name);
        }
    }

    private List<String> findNames() throws IOException, XMLStreamException {
        List<String> found = new ArrayList<>();
        try (Content content = new Content(zip)) {
            while (content.nextTable() && found.size() <= LimitedReader.MOST_SHEETS) {
                found.add(CellText.name(content.xml.getAttributeValue(TABLE, "name")));
            }
        }
        return found;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException impossible) {
            throw new IllegalStateException("closing bytes in memory", impossible);
        }
    }

    /** The one part that holds the sheets, read from its beginning. */
    private static final class Content implements AutoCloseable {

        private XMLStreamReader xml;
        private int depth;
        private int sheets = -1;

        Content(ZipFile zip) throws IOException, XMLStreamException {
            InputStream in = zip.getInputStream(zip.getEntry(CONTENT));
            xml = XML.createXMLStreamReader(in, "UTF-8");
        }

        /** Goes to the beginning of the next sheet; tables within tables, and those of other files, are none. */
        boolean nextTable() throws XMLStreamException {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    if (is(OFFICE, "spreadsheet")) {
                        sheets = depth + 1;
                    } else if (depth == sheets && is(TABLE, "table")) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean is(String namespace, String name) {
            return name.equals(xml.getLocalName()) && namespace.equals(xml.getNamespaceURI());
        }

        /** Gives the reader away: it is not closed here any more. */
        XMLStreamReader handOver() {
            XMLStreamReader given = xml;
            xml = null;
            return given;
        }

        @Override
        public void close() throws XMLStreamException {
            if (xml != null) {
                xml.close();
            }
        }
    }
}
