package org.suviaz.imports.formats;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One cell of LibreOffice: its value where it has one of a kind, its lines of text where not, its formula where it has one. */
final class OdsCell {

    private static final int LENGTH_OF_DAY = 10;

    private final XMLStreamReader xml;
    private final String formula;
    private final String kind;
    private final String value;
    private final String day;
    private final String bool;
    private final StringBuilder lines = new StringBuilder();

    /** @param xml at the start of the cell */
    OdsCell(XMLStreamReader xml) {
        this.xml = xml;
        this.formula = xml.getAttributeValue(OdsReader.TABLE, "formula");
        this.kind = String.valueOf(office("value-type"));
        this.value = office("value");
        this.day = office("date-value");
        this.bool = office("boolean-value");
    }

    private String office(String attribute) {
        return xml.getAttributeValue(OdsReader.OFFICE, attribute);
    }

    /** Reads to the end of the cell. */
    String text() throws XMLStreamException {
        readLines();
        if (formula != null) {
            return formula.substring(formula.startsWith("of:") ? 3 : 0);
        }
        return switch (kind) {
            case "float", "currency" -> value == null ? lines.toString() : Numbers.plain(new BigDecimal(value));
            case "date" -> day == null ? lines.toString() : day();
            case "boolean" -> bool == null ? lines.toString() : bool;
            default -> lines.toString();
        };
    }

    private String day() {
        try {
            return Numbers.day(LocalDate.parse(day.substring(0, Math.min(LENGTH_OF_DAY, day.length()))));
        } catch (DateTimeException noDay) {
            return lines.toString();
        }
    }

    /** Paragraphs are lines; notes at the cell, and tables or pictures in it, are not its text. */
    private void readLines() throws XMLStreamException {
        int depth = 1;
        int aside = 0;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                aside = aside > 0 ? aside : beside() ? depth : 0;
                if (aside == 0) {
                    begin(xml.getLocalName());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                aside = depth == aside ? 0 : aside;
                depth--;
            } else if (aside == 0 && depth > 1 && xml.isCharacters() && lines.length() <= CellText.MOST) {
                lines.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
    }

    private boolean beside() {
        return !OdsReader.TEXT.equals(xml.getNamespaceURI());
    }

    private void begin(String element) {
        switch (element) {
            case "p", "h" -> lines.append(lines.isEmpty() ? "" : "\n");
            case "s", "tab", "line-break" -> lines.append(' ');
            default -> {
                // spans and links are their text
            }
        }
    }
}
