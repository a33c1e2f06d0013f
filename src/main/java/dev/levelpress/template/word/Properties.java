package dev.levelpress.template.word;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.w3c.dom.Element;

/**
 * The properties of a paragraph ({@code w:pPr}) or of a run ({@code w:rPr}), as XML by name, in the order that ECMA-376
 * part 1 demands (17.3.1.26 and 17.3.2.28).
 */
final class Properties {

    private static final List<String> PARAGRAPH = List.of(
            ("pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs"
                            + " suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN"
                            + " bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents"
                            + " suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId"
                            + " cnfStyle")
                    .split(" "));
    private static final List<String> RUN = List.of(
            ("rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint snapToGrid vanish"
                            + " webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText"
                            + " vertAlign rtl cs em lang eastAsianLayout specVanish oMath")
                    .split(" "));

    private final String name;
    private final List<String> order;
    private final SortedMap<String, String> values;

    private Properties(String name, List<String> order, SortedMap<String, String> values) {
        this.name = name;
        this.order = order;
        this.values = values;
    }

    static Properties ofParagraph() {
        return new Properties("pPr", PARAGRAPH, new TreeMap<>(Comparator.comparing(PARAGRAPH::indexOf)));
    }

    static Properties ofRun() {
        return new Properties("rPr", RUN, new TreeMap<>(Comparator.comparing(RUN::indexOf)));
    }

    /** With all properties of an element; those this knows no place for are left out. */
    Properties withAll(Collection<Element> elements) {
        Properties result = this;
        for (Element each : elements) {
            result = result.with(each.getLocalName(), FtlWriter.fragment(each));
        }
        return result;
    }

    /** @param xml the whole element; replaces the one of that name */
    Properties with(String property, String xml) {
        if (!order.contains(property)) {
            return this;
        }
        SortedMap<String, String> changed = new TreeMap<>(values);
        changed.put(property, xml);
        return new Properties(name, order, changed);
    }

    Properties with(String property) {
        return with(property, "<w:" + property + "/>");
    }

    Properties withVal(String property, String val) {
        return with(property, "<w:" + property + " w:val=\"" + val + "\"/>");
    }

    Properties without(String... properties) {
        Set<String> dropped = new HashSet<>(List.of(properties));
        SortedMap<String, String> changed = new TreeMap<>(values);
        changed.keySet().removeIf(dropped::contains);
        return new Properties(name, order, changed);
    }

    /** The element; nothing when there are no properties. */
    String xml() {
        return values.isEmpty() ? "" : "<w:" + name + ">" + String.join("", values.values()) + "</w:" + name + ">";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Properties that && name.equals(that.name) && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
