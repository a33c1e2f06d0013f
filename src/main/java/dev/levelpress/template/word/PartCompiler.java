package dev.levelpress.template.word;

import dev.levelpress.template.word.Controls.Extent;
import dev.levelpress.template.word.Tag.Scope;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Compiles one part of a Word template to FreeMarker, by the tags of its content controls. */
final class PartCompiler {

    private final String name;
    private final Compilation compilation;
    private final Marks marks;
    private final InputControls inputs;

    private PartCompiler(String name, Document part, Compilation compilation) {
        this.name = name;
        this.compilation = compilation;
        this.marks = new Marks(part);
        this.inputs = new InputControls(compilation);
    }

    /** The part as a FreeMarker template; what cannot be compiled is noted as a problem. */
    static String compile(String name, Document part, Compilation compilation) {
        new PartCompiler(name, part, compilation).inside(part.getDocumentElement(), Scope.ANYWHERE);
        return FtlWriter.template(part);
    }

    private void inside(Element parent, Scope scope) {
        for (Element each : Wml.children(parent)) {
            if (Wml.is(each, "sdt")) {
                control(each, scope);
            } else {
                marks.renew(each, scope);
                PaperSize.adapt(each);
                inside(each, scope);
            }
        }
    }

    private void control(Element control, Scope scope) {
        String written = Controls.tag(control);
        if (written.isEmpty()) {
            inputs.leave(control);
            inside(Controls.content(control), scope);
            return;
        }
        Tag tag = Tag.of(written).orElse(null);
        if (tag == null) {
            compilation.unknown(ControlPlace.of(control, name), written);
            inside(Controls.content(control), scope);
        } else if (stands(control, tag, scope)) {
            compile(control, tag, scope);
        }
    }

    private void compile(Element control, Tag tag, Scope scope) {
        switch (tag) {
            case Tag.Value value -> Controls.replaceLine(control, print(value.call(), Controls.content(control)));
            case Tag.Logo ignored -> Controls.replaceLine(control, "${logo()}");
            case Tag.Text text -> {
                boolean runs = Controls.extent(control) == Extent.RUNS;
                Element sample = runs ? (Element) control.getParentNode() : Controls.content(control);
                Controls.replaceBlocks(control, print(text.call(), sample));
            }
            case Tag.Repeat repeat -> {
                if (repeat.inside() == Scope.DESCRIPTION) {
                    compilation.describesAreas();
                }
                inside(Controls.content(control), repeat.inside());
                Controls.unwrapBetween(control, "<#list " + repeat.list() + " as " + repeat.item() + ">", "</#list>");
            }
            case Tag.Condition condition -> {
                inside(Controls.content(control), scope);
                Controls.unwrapBetween(control, "<#if " + condition.test() + ">", "</#if>");
            }
            case Tag.Input input -> inputs.compile(control, input);
        }
    }

    private String print(String call, Element sample) {
        return "${" + call + ", " + compilation.samples().add(sample) + ")}";
    }

    /** Whether a control makes sense where it stands; if not, that is noted. */
    private boolean stands(Element control, Tag tag, Scope scope) {
        String reason = misplaced(control, tag, scope);
        if (!reason.isEmpty()) {
            compilation.misplaced(ControlPlace.of(control, name), reason);
        }
        return reason.isEmpty();
    }

    private static String misplaced(Element control, Tag tag, Scope scope) {
        if (tag.scope() != Scope.ANYWHERE && tag.scope() != scope) {
            return "works only inside \"each:" + tag.scope().name().toLowerCase(Locale.ROOT) + "\"";
        }
        Extent extent = Controls.extent(control);
        return switch (tag) {
            case Tag.Value ignored -> extent == Extent.ROWS ? "stands around a row; it prints text" : "";
            case Tag.Logo ignored -> extent == Extent.ROWS ? "stands around a row; it prints a picture" : "";
            case Tag.Text ignored -> {
                boolean fits = extent == Extent.RUNS ? Controls.standsAlone(control) : extent != Extent.ROWS;
                yield fits ? "" : "prints paragraphs, so it must have a paragraph of its own";
            }
            case Tag.Repeat ignored -> {
                if (scope != Scope.ANYWHERE) {
                    yield "stands inside another \"each:\"";
                }
                yield extent == Extent.CELLS ? "stands around a cell; it repeats rows, paragraphs or tables" : "";
            }
            case Tag.Condition ignored ->
                extent == Extent.CELLS ? "stands around a cell; it keeps rows, paragraphs or tables" : "";
            case Tag.Input input -> input(control, input, scope);
        };
    }

    private static String input(Element control, Tag.Input input, Scope scope) {
        if (!input.perArea() && scope != Scope.ANYWHERE) {
            return "is filled in once but stands where content repeats; name it in:area." + input.name()
                    + " inside \"each:area\"";
        }
        return InputControls.unusable(control);
    }
}
