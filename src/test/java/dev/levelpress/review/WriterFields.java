package dev.levelpress.review;

import com.sun.star.beans.PropertyValue;
import com.sun.star.beans.XPropertySet;
import com.sun.star.container.XEnumeration;
import com.sun.star.container.XEnumerationAccess;
import com.sun.star.lang.XComponent;
import com.sun.star.lang.XServiceInfo;
import com.sun.star.text.XText;
import com.sun.star.text.XTextCursor;
import com.sun.star.text.XTextDocument;
import com.sun.star.text.XTextField;
import com.sun.star.text.XTextRange;
import com.sun.star.text.XTextTable;
import com.sun.star.uno.UnoRuntime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What LibreOffice Writer lets people fill in of a document: its content controls, and fields where text is free. */
final class WriterFields {

    /**
     * One of them.
     *
     * @param xpath what it is bound to, without prefixes; empty for fields of free text, whose binding is not told
     */
    private record Field(XTextRange paragraph, XPropertySet properties, String xpath) {}

    private final List<Field> controls = new ArrayList<>();
    private final List<Field> texts = new ArrayList<>();

    private WriterFields() {}

    static WriterFields of(XComponent document) throws Exception {
        WriterFields fields = new WriterFields();
        fields.text(as(XTextDocument.class, document).getText());
        return fields;
    }

    private static <T> T as(Class<T> type, Object object) {
        return UnoRuntime.queryInterface(type, object);
    }

    private void text(XText text) throws Exception {
        XEnumeration paragraphs = as(XEnumerationAccess.class, text).createEnumeration();
        while (paragraphs.hasMoreElements()) {
            Object each = paragraphs.nextElement();
            if (as(XServiceInfo.class, each).supportsService("com.sun.star.text.TextTable")) {
                XTextTable table = as(XTextTable.class, each);
                for (String cell : table.getCellNames()) {
                    text(as(XText.class, table.getCellByName(cell)));
                }
            } else {
                paragraph(each);
            }
        }
    }

    private void paragraph(Object paragraph) throws Exception {
        XEnumeration portions = as(XEnumerationAccess.class, paragraph).createEnumeration();
        XTextRange range = as(XTextRange.class, paragraph);
        while (portions.hasMoreElements()) {
            XPropertySet portion = as(XPropertySet.class, portions.nextElement());
            String type = (String) portion.getPropertyValue("TextPortionType");
            if (type.equals("ContentControl")) {
                XPropertySet control = as(XPropertySet.class, portion.getPropertyValue("ContentControl"));
                String xpath = String.valueOf(control.getPropertyValue("DataBindingXpath"))
                        .replace("r:", "");
                controls.add(new Field(range, control, xpath));
            } else if (type.equals("TextField")) {
                Object field = portion.getPropertyValue("TextField");
                if (as(XServiceInfo.class, field).supportsService("com.sun.star.text.TextField.Input")) {
                    texts.add(new Field(range, as(XPropertySet.class, field), ""));
                }
            }
        }
    }

    int texts() {
        return texts.size();
    }

    /** Fills in the free texts, in the order of the document. */
    void fillTexts(List<String> values) throws Exception {
        for (int i = 0; i < texts.size(); i++) {
            texts.get(i).properties().setPropertyValue("Content", values.get(i));
            as(XTextField.class, texts.get(i).properties());
        }
    }

    /** Chooses, dates and ticks. @param values by what a control is bound to */
    void fillControls(Function<String, String> values) throws Exception {
        for (Field field : controls) {
            String value = values.apply(field.xpath());
            XPropertySet control = field.properties();
            if ((Boolean) control.getPropertyValue("Checkbox")) {
                control.setPropertyValue("Checked", value.equals("true"));
                show(field, value.equals("true") ? "\u2612" : "\u2610");
            } else if ((Boolean) control.getPropertyValue("Date")) {
                control.setPropertyValue("CurrentDate", value + "T00:00:00Z");
                show(field, Texts.shownDate(value));
            } else {
                show(field, label((PropertyValue[][]) control.getPropertyValue("ListItems"), value));
            }
        }
    }

    private static String label(PropertyValue[][] items, String value) {
        for (PropertyValue[] item : items) {
            String shown = "";
            String stored = "";
            for (PropertyValue each : item) {
                shown = each.Name.equals("DisplayText") ? (String) each.Value : shown;
                stored = each.Name.equals("Value") ? (String) each.Value : stored;
            }
            if (stored.equals(value)) {
                return shown;
            }
        }
        throw new IllegalArgumentException("no choice " + value);
    }

    /** Types over what the control shows. The cursor goes in from the start of the paragraph, past the marks of the control. */
    private static void show(Field field, String text) throws Exception {
        field.properties().setPropertyValue("ShowingPlaceHolder", false);
        String shown = field.paragraph().getString();
        String old = shown.replaceAll(" Read and discussed", "").strip();
        XTextCursor cursor = field.paragraph()
                .getText()
                .createTextCursorByRange(field.paragraph().getStart());
        for (short skip = 0; skip < 4; skip++) {
            cursor.gotoRange(field.paragraph().getStart(), false);
            cursor.goRight(skip, false);
            cursor.goRight((short) old.length(), true);
            if (cursor.getString().equals(old)) {
                cursor.setString(text);
                return;
            }
        }
        throw new IllegalStateException("cannot select " + old);
    }
}
