package dev.levelpress.reader;

import dev.levelpress.framework.RichText;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.Similar;
import dev.levelpress.source.Page;
import dev.levelpress.source.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A block of our own form: every key that is not known and every value of a wrong kind is a problem with its line. */
final class OwnBlock {

    private final Page page;
    private final Value.Mapping values;
    private final Consumer<Problem> problems;

    private OwnBlock(Page page, Value.Mapping values, Consumer<Problem> problems) {
        this.page = page;
        this.values = values;
        this.problems = problems;
    }

    static OwnBlock of(Page page, Value.Mapping values, List<String> known, Consumer<Problem> problems) {
        values.entries().forEach((key, value) -> {
            if (!known.contains(key)) {
                problems.accept(new Problem.UnknownKey(
                        new Location(page.path(), value.line()), key, Similar.sorted(key, known)));
            }
        });
        return new OwnBlock(page, values, problems);
    }

    int line() {
        return values.line();
    }

    /** Of a key's value; the block's own where the key is missing. */
    int line(String key) {
        return values.get(key).map(Value::line).orElse(line());
    }

    /** A name, an id or the like. */
    Optional<String> text(String key) {
        return scalar(key).map(text -> text.text().strip().replaceAll("\\s+", " "));
    }

    /** Markdown; empty when there is none. */
    RichText markdown(String key) {
        return scalar(key).map(text -> new ValueText(page, problems).of(text)).orElse(RichText.EMPTY);
    }

    private Optional<Value.Scalar> scalar(String key) {
        Optional<Value> value = values.get(key);
        if (value.isPresent() && value.get() instanceof Value.Scalar text) {
            return Fields.isNothing(text.text()) ? Optional.empty() : Optional.of(text);
        }
        value.ifPresent(other -> wrong(key, other, "a text"));
        return Optional.empty();
    }

    /** The blocks in a list. */
    List<OwnBlock> blocks(String key, List<String> known) {
        List<OwnBlock> blocks = new ArrayList<>();
        Optional<Value> value = values.get(key).filter(each -> !isNothing(each));
        if (value.isPresent() && value.get() instanceof Value.Sequence list) {
            for (Value entry : list.values()) {
                if (entry instanceof Value.Mapping mapping) {
                    blocks.add(of(page, mapping, known, problems));
                } else {
                    wrong(key, entry, "a list whose entries have the keys " + String.join(", ", known), "an entry of ");
                }
            }
        } else {
            value.ifPresent(
                    other -> wrong(key, other, "a list whose entries have the keys " + String.join(", ", known)));
        }
        return blocks;
    }

    /** The values of a block whose keys are the author's own. */
    Map<String, Value> named(String key) {
        Optional<Value> value = values.get(key).filter(each -> !isNothing(each));
        if (value.isPresent() && value.get() instanceof Value.Mapping mapping) {
            return mapping.entries();
        }
        value.ifPresent(other -> wrong(key, other, "a line for each area: its id, a colon and a text"));
        return Map.of();
    }

    private static boolean isNothing(Value value) {
        return value instanceof Value.Scalar text && Fields.isNothing(text.text());
    }

    private void wrong(String key, Value found, String expected) {
        wrong(key, found, expected, "");
    }

    private void wrong(String key, Value found, String expected, String part) {
        problem(found.line(), part + "\"" + key + "\" is " + found.kind() + " and was left out", "write " + expected);
    }

    void problem(int line, String what, String instead) {
        problems.accept(new Problem.WrongValue(new Location(page.path(), line), what, instead));
    }
}
