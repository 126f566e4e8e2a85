package org.suviaz.imports.formats;

import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.ss.formula.EvaluationWorkbook.ExternalSheet;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;

/** Writes formulas out, as they are never worked out here; names and other sheets in them stay unsaid. */
final class XlsFormulas implements FormulaRenderingWorkbook {

    private static final String UNSAID = "…";

    private XlsFormulas() {}

    static String text(FormulaRecord formula) {
        try {
            return "=" + FormulaRenderer.toFormulaString(new XlsFormulas(), formula.getParsedExpression());
        } catch (RuntimeException sharedOrBroken) {
            return "=" + UNSAID;
        }
    }

    @Override
    public ExternalSheet getExternalSheet(int sheet) {
        return null;
    }

    @Override
    public String getSheetFirstNameByExternSheet(int sheet) {
        return UNSAID;
    }

    @Override
    public String getSheetLastNameByExternSheet(int sheet) {
        return UNSAID;
    }

    @Override
    public String resolveNameXText(NameXPtg name) {
        return UNSAID;
    }

    @Override
    public String getNameText(NamePtg name) {
        return UNSAID;
    }
}
