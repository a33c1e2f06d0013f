package dev.levelpress.review.word;

import dev.levelpress.review.office.PartXml;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A content control while it is read. */
final class OpenControl {

    private static final List<String> ON = List.of("1", "true", "on");

    private final int number;
    private final int paragraph;
    private final Map<String, String> values = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private String tag = "";
    private String xpath = "";
    private String date = "";
    private Control.Kind kind = Control.Kind.TEXT;
    private boolean prompting;
    private boolean checked;
    private boolean inContent;
    private int paragraphs;

    /** @param paragraph that it starts in, or after */
    OpenControl(int number, int paragraph) {
        this.number = number;
        this.paragraph = paragraph;
    }

    int number() {
        return number;
    }

    boolean inContent() {
        return inContent;
    }

    /** Whether anything says that it is filled in; others only hold their content together. */
    boolean isInput() {
        return inContent && (!tag.isEmpty() || !xpath.isEmpty());
    }

    boolean isText() {
        return isInput() && kind == Control.Kind.TEXT;
    }

    /** Takes one of the elements before the content, and the start of the content. */
    void property(String element, PartXml xml) {
        switch (element) {
            case "sdtContent" -> inContent = true;
            case "tag" -> tag = xml.attribute("val").strip();
            case "showingPlcHdr" -> prompting = xml.attribute("val").isEmpty() || ON.contains(xml.attribute("val"));
            case "dataBinding" -> xpath = withoutPrefixes(xml.attribute("xpath"));
            case "dropDownList", "comboBox" -> kind = Control.Kind.CHOICE;
            case "checkbox" -> kind = Control.Kind.CHECK;
            case "checked" -> checked = ON.contains(xml.attribute("val"));
            case "date" -> {
                kind = Control.Kind.DATE;
                date = xml.attribute("fullDate");
            }
            case "listItem" -> {
                String value = xml.attribute("value");
                String shown = xml.attribute("displayText");
                values.putIfAbsent(shown.isEmpty() ? value : shown, value);
            }
            default -> {}
        }
    }

    /** Editors choose the prefixes of namespaces as they like. */
    private static String withoutPrefixes(String xpath) {
        StringBuilder names = new StringBuilder(xpath.length());
        int name = 0;
        for (int i = 0; i < xpath.length(); i++) {
            char each = xpath.charAt(i);
            if (each == ':') {
                names.setLength(name);
            } else {
                names.append(each);
                name = each == '_' || Character.isLetterOrDigit(each) ? name : names.length();
            }
        }
        return names.toString();
    }

    void startParagraph() {
        if (inContent && paragraphs++ > 0) {
            text.append('\n');
        }
    }

    void text(String more) {
        if (inContent) {
            text.append(more);
        }
    }

    Control control() {
        String shown = text.toString().strip();
        return new Control(tag, xpath, kind, prompting, paragraph, shown, value(shown));
    }

    private String value(String shown) {
        return switch (kind) {
            case TEXT -> shown;
            case CHOICE -> values.getOrDefault(shown, shown);
            case DATE -> date.length() < 10 ? shown : date.substring(0, 10);
            case CHECK -> String.valueOf(checked);
        };
    }
}
