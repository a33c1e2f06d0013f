package dev.levelpress.template.word;

import java.util.ArrayList;
import java.util.List;

/** The ordered lists of one document: each is a numbering of its own, so that each starts where it should. */
final class ListNumbers {

    /** The numbering of all lists with bullets. */
    static final int BULLETS = 9_001;

    /** The look of all ordered lists. */
    static final int ORDERED = 9_002;

    private static final int STEP = 284;

    private record Start(int first, int level) {}

    private final List<Start> starts = new ArrayList<>();

    /** The id of a new list's numbering. */
    int start(int first, int level) {
        starts.add(new Start(first, level));
        return ORDERED + starts.size();
    }

    boolean isEmpty() {
        return starts.isEmpty();
    }

    /** How far a list's text stands in, in twentieths of a point. */
    static int indent(int level) {
        return (level + 1) * STEP;
    }

    /** The {@code w:num} of each ordered list. */
    String xml() {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < starts.size(); i++) {
            Start start = starts.get(i);
            xml.append("<w:num w:numId=\"").append(ORDERED + i + 1);
            xml.append("\"><w:abstractNumId w:val=\"").append(ORDERED);
            xml.append("\"/><w:lvlOverride w:ilvl=\"").append(start.level());
            xml.append("\"><w:startOverride w:val=\"").append(start.first());
            xml.append("\"/></w:lvlOverride></w:num>");
        }
        return xml.toString();
    }

    /** The looks that the lists refer to, and the numbering of lists with bullets. */
    static String definitions() {
        return definition(BULLETS, "bullet") + definition(ORDERED, "decimal");
    }

    static String bullets() {
        return "<w:num w:numId=\"" + BULLETS + "\"><w:abstractNumId w:val=\"" + BULLETS + "\"/></w:num>";
    }

    private static String definition(int id, String format) {
        StringBuilder xml = new StringBuilder("<w:abstractNum w:abstractNumId=\"" + id + "\">");
        xml.append("<w:multiLevelType w:val=\"hybridMultilevel\"/>");
        for (int level = 0; level < 9; level++) {
            String text = format.equals("bullet") ? (level % 2 == 0 ? "\u2022" : "\u2013") : "%" + (level + 1) + ".";
            xml.append("<w:lvl w:ilvl=\"").append(level).append("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"");
            xml.append(format).append("\"/><w:lvlText w:val=\"").append(text);
            xml.append("\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"").append(indent(level));
            xml.append("\" w:hanging=\"").append(STEP).append("\"/></w:pPr></w:lvl>");
        }
        return xml.append("</w:abstractNum>").toString();
    }
}
