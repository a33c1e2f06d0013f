package dev.levelpress.reader;

import dev.levelpress.framework.Block;
import dev.levelpress.framework.Inline;
import dev.levelpress.framework.RichText;
import dev.levelpress.problem.Problem;
import dev.levelpress.source.Node;
import dev.levelpress.source.Page;
import dev.levelpress.source.Passage;
import dev.levelpress.source.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Values of YAML as text: texts are Markdown, lists are lists, and what belongs to a text stands below it in its item. */
final class ValueText {

    private final Page page;
    private final Consumer<Problem> problems;

    ValueText(Page page, Consumer<Problem> problems) {
        this.page = page;
        this.problems = problems;
    }

    RichText of(Value.Scalar text) {
        return Fields.isNothing(text.text()) ? RichText.EMPTY : Node.text(Passage.nodes(page.path(), text, problems));
    }

    /** A single text as it is; several values as one list. */
    RichText of(List<Value> values) {
        if (values.size() == 1 && values.getFirst() instanceof Value.Scalar text) {
            return of(text);
        }
        return list(values.stream().flatMap(value -> items(value).stream()).toList());
    }

    private static RichText list(List<RichText> items) {
        return items.isEmpty() ? RichText.EMPTY : new RichText(List.of(new Block.Items(0, items)));
    }

    private List<RichText> items(Value value) {
        return switch (value) {
            case Value.Scalar text -> {
                RichText item = of(text);
                yield item.isEmpty() ? List.of() : List.of(item);
            }
            case Value.Sequence sequence ->
                sequence.values().stream().flatMap(each -> items(each).stream()).toList();
            case Value.Mapping mapping -> {
                RichText item = item(mapping);
                yield item.isEmpty() ? List.of() : List.of(item);
            }
        };
    }

    /** Its texts, then its lists below them; a name with an address is a link. */
    private RichText item(Value.Mapping mapping) {
        List<Value.Scalar> texts = new ArrayList<>();
        List<RichText> below = new ArrayList<>();
        for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
            if (entry.getValue() instanceof Value.Scalar text) {
                if (!entry.getKey().equals("id") && !Fields.isNothing(text.text())) {
                    texts.add(text);
                }
            } else {
                below.addAll(items(entry.getValue()));
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (texts.size() == 2 && isAddress(texts.getLast())) {
            blocks.addAll(of(link(texts.getFirst(), texts.getLast())).blocks());
        } else if (texts.size() == 2 && isAddress(texts.getFirst())) {
            blocks.addAll(of(link(texts.getLast(), texts.getFirst())).blocks());
        } else {
            texts.forEach(text -> blocks.addAll(of(text).blocks()));
        }
        blocks.addAll(list(below).blocks());
        return new RichText(blocks);
    }

    private static boolean isAddress(Value.Scalar text) {
        return text.text().strip().matches("https?://\\S+");
    }

    /** As Markdown, so that only addresses a document may hold become links. */
    private static Value.Scalar link(Value.Scalar name, Value.Scalar address) {
        String words =
                name.text().strip().replaceAll("([\\[\\]\\\\])", "\\\\$1").replaceAll("\\s+", " ");
        return new Value.Scalar("[" + words + "](<" + address.text().strip() + ">)", name.line());
    }

    /** Texts under a name of their own. */
    static List<Block> named(String name, RichText text) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(List.of(new Inline.Strong(List.of(new Inline.Text(name))))));
        blocks.addAll(text.blocks());
        return blocks;
    }
}
