package org.suviaz.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperSheetTest {

    @Test
    void one_sheet_across_holds_all_rows_and_the_columns_that_were_asked_for() throws IOException {
        String all = text(Arrays.asList(EntryColumn.values()));
        for (EntryColumn column : EntryColumn.values()) {
            assertTrue(all.contains(column.code()), all);
        }
        assertTrue(all.contains("15") && !all.contains("16"), all);
        String few = text(List.of(EntryColumn.SURNAME, EntryColumn.ZONE));
        assertTrue(few.contains("surname") && few.contains("zone") && !few.contains("phone"), few);
    }

    private static String text(List<EntryColumn> columns) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PaperSheet(columns, key -> key.substring(key.lastIndexOf('.') + 1)).write(out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertEquals(1, document.getNumberOfPages());
            var page = document.getPage(0).getMediaBox();
            assertEquals(297, page.getWidth() * 25.4 / 72, 0.1);
            assertEquals(210, page.getHeight() * 25.4 / 72, 0.1);
            assertNull(document.getDocumentInformation().getProducer());
            assertNull(document.getDocumentInformation().getCreationDate());
            return new PDFTextStripper().getText(document);
        }
    }
}
