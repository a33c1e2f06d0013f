package dev.levelpress.output.pdf;

import dev.levelpress.output.pdf.font.LineBreaks;
import dev.levelpress.output.pdf.font.Tails;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Texts that follow one another on the lines of a block, whatever elements they are in. */
final class InlineFlow {

    /** Elements a line runs through; at all others it ends. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span",
            "strong", "sub", "sup", "u", "var");

    private final Tails tails;
    private final List<Text> texts = new ArrayList<>();

    private InlineFlow(Tails tails) {
        this.tails = tails;
    }

    /** The tails of the page's texts, which are marked with them. */
    static Tails marked(Document dom) {
        Tails tails = new Tails();
        InlineFlow flow = new InlineFlow(tails);
        flow.through(dom.getDocumentElement());
        flow.end();
        return tails;
    }

    private void through(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                texts.add(text);
            } else if (child instanceof Element inner) {
                into(inner);
            }
        }
    }

    private void into(Element element) {
        if (INLINE.contains(element.getTagName())) {
            through(element);
        } else {
            end();
            through(element);
            end();
        }
    }

    private void end() {
        if (texts.size() > 1) {
            mark();
        }
        texts.clear();
    }

    private void mark() {
        StringBuilder line = new StringBuilder();
        texts.forEach(text -> line.append(text.getData()));
        NavigableSet<Integer> breaks = LineBreaks.in(line.toString());
        // Parts of tails are read from the texts that follow, so these are marked last.
        int start = 0;
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            start += texts.get(i).getLength();
            Integer end = breaks.ceiling(start);
            boolean tailed = texts.get(i).getLength() > 0 && end != null && end > start;
            marks.add(tailed ? tails.mark(tail(i + 1, end - start)) : "");
        }
        for (int i = 0; i < texts.size(); i++) {
            texts.get(i).appendData(marks.get(i));
        }
    }

    /** @param length of the tail, in characters */
    private List<Tails.Part> tail(int first, int length) {
        List<Tails.Part> tail = new ArrayList<>();
        int left = length;
        for (int i = first; i < texts.size() && left > 0; i++) {
            String data = texts.get(i).getData();
            String part = data.substring(0, Math.min(left, data.length()));
            if (!part.isEmpty() && texts.get(i).getParentNode() instanceof Element element) {
                tail.add(new Tails.Part(element, part));
            }
            left -= part.length();
        }
        return tail;
    }
}
