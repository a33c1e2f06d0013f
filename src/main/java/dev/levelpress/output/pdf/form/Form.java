package dev.levelpress.output.pdf.form;

import dev.levelpress.output.pdf.font.PrintFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAcroForm;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFormField;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The fields of one document. */
public final class Form {

    private static final String TICKED = "true";
    private static final String UNTICKED = "Off";

    private final PdfWriter writer;
    private final FieldNames names;

    public Form(PdfWriter writer) {
        this.writer = writer;
        this.names = FieldNames.of(writer);
    }

    /**
     * The field of an element, still to be put on its page.
     *
     * @param area in points
     * @param size of the font, in points
     * @throws IllegalArgumentException when another field has the name
     */
    public PdfAnnotation widget(Element element, Rectangle area, PrintFont font, float size) {
        Field field = Field.of(element);
        PdfAnnotation widget = widget(field.name(), field.title(), area, PdfAnnotation.FLAGS_PRINT);
        Appearance appearance = new Appearance(writer, area.getWidth(), area.getHeight());
        switch (field.type()) {
            case LINE -> typed(widget, field, appearance.line(field.value(), font, size), size);
            case TEXT -> {
                widget.put(PdfName.FF, new PdfNumber(PdfFormField.FF_MULTILINE));
                typed(widget, field, appearance.lines(field.value(), font, size), size);
            }
            case DATE -> {
                typed(widget, field, appearance.line(field.value(), font, size), size);
                widget.put(PdfName.AA, dateActions());
            }
            case CHOICE -> {
                typed(widget, field, appearance.line(field.shown(), font, size), size);
                widget.put(PdfName.FT, PdfName.CH);
                widget.put(PdfName.FF, new PdfNumber(PdfFormField.FF_COMBO));
                widget.put(PdfName.OPT, options(field));
            }
            case CHECK -> box(widget, field, area);
            case HIDDEN -> throw new IllegalArgumentException("a hidden field is not on a page");
        }
        return widget;
    }

    private static void typed(PdfAnnotation widget, Field field, Appearance appearance, float size) {
        widget.put(PdfName.FT, PdfName.TX);
        widget.put(PdfName.DA, new PdfString(TypingFont.appearance(size)));
        widget.setAppearance(PdfName.N, appearance.template());
        if (!field.value().isEmpty()) {
            widget.put(PdfName.V, text(field.value()));
        }
    }

    private static PdfArray options(Field field) {
        PdfArray options = new PdfArray();
        for (Field.Option each : field.options()) {
            PdfArray option = new PdfArray(text(each.value()));
            option.add(text(each.label()));
            options.add(option);
        }
        return options;
    }

    private void box(PdfAnnotation widget, Field field, Rectangle area) {
        String state = field.value().equals(TICKED) ? TICKED : UNTICKED;
        widget.put(PdfName.FT, PdfName.BTN);
        widget.put(PdfName.V, new PdfName(state));
        widget.setAppearanceState(state);
        Appearance ticked = new Appearance(writer, area.getWidth(), area.getHeight()).tick();
        Appearance unticked = new Appearance(writer, area.getWidth(), area.getHeight());
        widget.setAppearance(PdfName.N, TICKED, ticked.template());
        widget.setAppearance(PdfName.N, UNTICKED, unticked.template());
    }

    /** There is no type for dates: viewers that have a calendar know one by these functions of Acrobat's. */
    private PdfDictionary dateActions() {
        PdfDictionary actions = new PdfDictionary();
        actions.put(PdfName.K, PdfAction.javaScript("AFDate_KeystrokeEx(\"yyyy-mm-dd\");", writer));
        actions.put(PdfName.F, PdfAction.javaScript("AFDate_FormatEx(\"yyyy-mm-dd\");", writer));
        return actions;
    }

    /** Adds what is not shown, and the form itself to the document; nothing when it has no fields. */
    public void finish(Document page) {
        try {
            Field.hidden(page).forEach(this::hide);
            PdfArray fields = names.write();
            if (!fields.isEmpty()) {
                PdfAcroForm form = new PdfAcroForm(writer);
                TypingFont.embed(writer, form);
                for (PdfObject each : fields.getElements()) {
                    form.addDocumentField((PdfIndirectReference) each);
                }
                // Completes it, with a default appearance in a font that is not there.
                form.isValid();
                form.put(PdfName.DA, new PdfString(TypingFont.appearance(0)));
                writer.getExtraCatalog()
                        .put(PdfName.ACROFORM, writer.addToBody(form).getIndirectReference());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On a page all the same: programs that write a file anew leave out fields that are on none. */
    private void hide(Field field) {
        PdfAnnotation hidden = widget(field.name(), field.name(), new Rectangle(0, 0), PdfAnnotation.FLAGS_HIDDEN);
        hidden.put(PdfName.FT, PdfName.TX);
        hidden.put(PdfName.FF, new PdfNumber(PdfFormField.FF_READ_ONLY));
        hidden.put(PdfName.V, text(field.value()));
        writer.addAnnotation(hidden);
    }

    private PdfAnnotation widget(String name, String title, Rectangle area, int flags) {
        PdfAnnotation widget = new PdfAnnotation(writer, area);
        widget.put(PdfName.SUBTYPE, PdfName.WIDGET);
        widget.put(PdfName.P, writer.getCurrentPage());
        widget.put(PdfName.F, new PdfNumber(flags));
        widget.put(PdfName.TU, text(title));
        names.add(name, widget, widget.getIndirectReference());
        return widget;
    }

    private static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
