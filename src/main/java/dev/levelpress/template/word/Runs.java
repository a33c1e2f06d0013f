package dev.levelpress.template.word;

import dev.levelpress.framework.Inline;
import dev.levelpress.template.XmlText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Writes a line of text as runs, with links as fields: they need no relationships. */
final class Runs {

    private final StringBuilder xml;
    private final Map<String, String> anchors;

    /** @param anchors bookmarks by the id of the area that they mark */
    Runs(StringBuilder xml, Map<String, String> anchors) {
        this.xml = xml;
        this.anchors = anchors;
    }

    void inlines(List<Inline> inlines, Properties look) {
        inlines.forEach(inline -> inline(inline, look));
    }

    private void inline(Inline inline, Properties look) {
        switch (inline) {
            case Inline.Text text -> text(text.text(), look);
            case Inline.Strong strong ->
                inlines(strong.inlines(), look.with("b").with("bCs"));
            case Inline.Emphasis emphasis ->
                inlines(emphasis.inlines(), look.with("i").with("iCs"));
            case Inline.Strikethrough struck -> inlines(struck.inlines(), look.with("strike"));
            case Inline.Code code -> text(code.text(), look.withVal("rStyle", Styles.CODE));
            case Inline.Link link -> link(link, look);
            case Inline.Break ignored -> xml.append("<w:r>").append(look.xml()).append("<w:br/></w:r>");
        }
    }

    /** Text on one line; other lines, as in preformatted text, follow after breaks. */
    void text(String text, Properties look) {
        xml.append("<w:r>");
        xml.append((Direction.isRightToLeft(text) ? look.with("rtl") : look).xml());
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            line(text.substring(from, end));
            xml.append("<w:br/>");
            from = end + 1;
        }
        line(text.substring(from));
        xml.append("</w:r>");
    }

    private void line(String text) {
        xml.append("<w:t xml:space=\"preserve\">");
        XmlText.escape(text, xml);
        xml.append("</w:t>");
    }

    private void link(Inline.Link link, Properties look) {
        if (!link.target().startsWith("#")) {
            field("HYPERLINK \"" + address(link.target()) + "\"", link.inlines(), look.withVal("rStyle", Styles.LINK));
            return;
        }
        String anchor = anchors.get(link.target().replaceFirst("^#area-", ""));
        if (anchor == null) {
            inlines(link.inlines(), look);
        } else {
            anchored(anchor, link.inlines(), look.withVal("rStyle", Styles.LINK));
        }
    }

    void anchored(String anchor, List<Inline> inlines, Properties look) {
        xml.append("<w:hyperlink w:anchor=\"").append(anchor).append("\" w:history=\"1\">");
        inlines(inlines, look);
        xml.append("</w:hyperlink>");
    }

    private void field(String instruction, List<Inline> inlines, Properties look) {
        xml.append("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> ");
        XmlText.escape(instruction, xml);
        xml.append(" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
        inlines(inlines, look);
        xml.append("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
    }

    /** The address without what would end a field's argument or be a switch in it. */
    private static String address(String target) {
        StringBuilder address = new StringBuilder();
        for (byte each : target.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = each > ' ' && each < 127 && "\"\\<>^`{|}".indexOf(each) < 0;
            address.append(plain ? String.valueOf((char) each) : String.format("%%%02X", each));
        }
        return address.toString();
    }
}
