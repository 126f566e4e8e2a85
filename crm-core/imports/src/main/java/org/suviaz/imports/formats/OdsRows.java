package org.suviaz.imports.formats;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.suviaz.problems.Problem;

/** The rows of one sheet of LibreOffice; what it writes down once for many rows or cells comes as often as it says. */
final class OdsRows implements RowSource {

    private final XMLStreamReader xml;
    private final String name;
    private final RowCells cells;
    private int number;
    private RawRow repeated;
    private int times;

    /** @param xml at the start of the sheet's table */
    OdsRows(XMLStreamReader xml, String name) {
        this.xml = xml;
        this.name = name;
        this.cells = new RowCells(name);
    }

    @Override
    public RawRow next() {
        try {
            if (times == 0 && !readRow()) {
                return null;
            }
        } catch (Problem problem) {
            throw problem;
        } catch (XMLStreamException | RuntimeException broken) {
            throw new Reading("imports.problem.unreadable", broken, name);
        }
        if (repeated.blank()) {
            number += times;
            times = 0;
            return new RawRow(number, repeated.cells());
        }
        times--;
        return new RawRow(++number, repeated.cells());
    }

    private boolean readRow() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && table("table-row")) {
                times = count("number-rows-repeated");
                repeated = cells();
                return true;
            }
            if (event == XMLStreamConstants.START_ELEMENT && table("table")) {
                skip();
            }
            if (event == XMLStreamConstants.END_ELEMENT && table("table")) {
                return false;
            }
        }
        return false;
    }

    private RawRow cells() throws XMLStreamException {
        int column = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && table("table-row")) {
                return cells.row(1);
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                column = cell(column);
            }
        }
    }

    private int cell(int column) throws XMLStreamException {
        if (!table("table-cell") && !table("covered-table-cell")) {
            skip();
            return column;
        }
        int after = Math.min(column + count("number-columns-repeated"), Integer.MAX_VALUE / 2);
        OdsCell cell = new OdsCell(xml);
        String text = cell.text();
        for (int at = column; at < after && !text.isEmpty(); at++) {
            cells.put(at, text);
        }
        return after;
    }

    /** How often a row or cell stands there; a sheet has at most a million rows, so more is no number of any program. */
    private int count(String attribute) {
        String said = xml.getAttributeValue(OdsReader.TABLE, attribute);
        int count = said == null ? 1 : Integer.parseInt(said);
        if (count < 1 || count > 1 << 24) {
            throw new IllegalStateException("repeated " + count);
        }
        return count;
    }

    private boolean table(String element) {
        return element.equals(xml.getLocalName()) && OdsReader.TABLE.equals(xml.getNamespaceURI());
    }

    /** Goes to the end of the element that has begun. */
    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("closing bytes in memory", impossible);
        }
    }
}
