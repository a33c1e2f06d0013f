package dev.levelpress.output.json;

import dev.levelpress.document.AreaRow;
import dev.levelpress.document.Masthead;
import dev.levelpress.document.Note;
import dev.levelpress.document.Profile;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Expectation;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes JSON: UTF-8, indented by two spaces, keys in a fixed order, a line end at the end. Later versions may add keys;
 * those that are there keep their names and meanings.
 */
public final class JsonOutput {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Made when something is written for the first time: it takes longer than the service may need to start. */
    private static final class Pretty {
        private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
        private static final ObjectWriter WRITER = JsonMapper.shared()
                .writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));
    }

    /**
     * All of the frameworks, as {@code levelpress list --json} prints it.
     *
     * <pre>
     * {"frameworks": [{"name", "commit",
     *   "crafts": [{"id", "name",
     *     "areas": [{"id", "name"}],
     *     "levels": [{"id", "label", "title", "summary",
     *       "expectations": [{"area", "areaName", "state", "text"}]}]}]}]}
     * </pre>
     *
     * Crafts and levels stand in rank order. {@code commit} is null outside git. {@code area} is an area's id, {@code
     * state} one of {@code written}, {@code placeholder} and {@code inherited}. {@code text} and {@code summary} are plain:
     * paragraphs separated by a blank line, list items on lines that start with {@code - }. Expectations without text are
     * left out.
     */
    public byte[] frameworks(List<Framework> frameworks) {
        ObjectNode root = JSON.objectNode();
        ArrayNode all = root.putArray("frameworks");
        frameworks.forEach(framework -> framework(all.addObject(), framework));
        return bytes(root);
    }

    /**
     * What a profile says, in the words of {@link #frameworks}.
     *
     * <pre>
     * {"framework", "version", "date", "language", "draft",
     *   "craft": {"id", "name", "areas": [{"id", "name", "description"}]},
     *   "level": {"id", "label", "title", "summary",
     *     "expectations": [{"area", "areaName", "state", "inheritedFrom", "text"}],
     *     "sections": [{"name", "text"}]}}
     * </pre>
     *
     * {@code date} is {@code yyyy-mm-dd} or null. {@code areas} has those that the craft describes. The text of a
     * placeholder is empty, as it is in print; that of an inherited expectation is the reference as written, or the text of
     * the other level where those are resolved; its label is {@code inheritedFrom}, null elsewhere.
     */
    public byte[] profile(Profile profile) {
        Masthead masthead = profile.masthead();
        ObjectNode root = JSON.objectNode();
        root.put("framework", masthead.framework());
        root.put("version", masthead.version());
        root.put("date", masthead.isoDate().isEmpty() ? null : masthead.isoDate());
        root.put("language", masthead.language());
        root.put("draft", profile.draft());
        ObjectNode craft = root.putObject("craft");
        craft.put("id", masthead.craftId()).put("name", masthead.craft());
        ArrayNode areas = craft.putArray("areas");
        profile.descriptions().forEach(note -> description(areas.addObject(), note));
        level(root.putObject("level"), profile);
        return bytes(root);
    }

    /**
     * What an author can be told, in the order of files and lines.
     *
     * <pre>
     * {"errors", "warnings",
     *   "problems": [{"file", "line", "severity", "code", "message", "remedy"}]}
     * </pre>
     *
     * {@code line} counts from 1; 0 means the whole file. {@code severity} is {@code error} or {@code warning}. {@code code}
     * is stable, such as {@code dead-anchor}.
     */
    public byte[] problems(List<Problem> problems) {
        ObjectNode root = JSON.objectNode();
        root.put("errors", count(problems, Severity.ERROR));
        root.put("warnings", count(problems, Severity.WARNING));
        ArrayNode all = root.putArray("problems");
        for (Problem problem : problems) {
            all.addObject()
                    .put("file", problem.where().file())
                    .put("line", problem.where().line())
                    .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                    .put("code", problem.code())
                    .put("message", problem.message())
                    .put("remedy", problem.remedy());
        }
        return bytes(root);
    }

    /** Any maps, lists, texts, numbers and nulls, in their order. */
    public byte[] object(Map<String, ?> object) {
        return (Pretty.WRITER.writeValueAsString(object) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void framework(ObjectNode json, Framework framework) {
        json.put("name", framework.name());
        json.put("commit", framework.revision().commit().orElse(null));
        ArrayNode crafts = json.putArray("crafts");
        framework.crafts().forEach(craft -> craft(crafts.addObject(), craft));
    }

    private static void craft(ObjectNode json, Craft craft) {
        json.put("id", craft.id()).put("name", craft.name());
        ArrayNode areas = json.putArray("areas");
        craft.areas().forEach(area -> areas.addObject().put("id", area.id()).put("name", area.name()));
        ArrayNode levels = json.putArray("levels");
        craft.levels().forEach(level -> level(levels.addObject(), level));
    }

    private static void level(ObjectNode json, Level level) {
        json.put("id", level.id())
                .put("label", level.label())
                .put("title", level.title())
                .put("summary", level.summary().plain());
        ArrayNode expectations = json.putArray("expectations");
        for (Expectation expectation : level.expectations()) {
            String text = expectation.text().plain();
            if (!text.isEmpty()) {
                expectations
                        .addObject()
                        .put("area", expectation.area())
                        .put("areaName", expectation.areaName())
                        .put("state", state(expectation.state()))
                        .put("text", text);
            }
        }
    }

    private static void level(ObjectNode json, Profile profile) {
        json.put("id", profile.masthead().levelId())
                .put("label", profile.masthead().label())
                .put("title", profile.masthead().title())
                .put("summary", profile.summary().plain());
        ArrayNode expectations = json.putArray("expectations");
        profile.areas().forEach(row -> expectation(expectations.addObject(), row));
        ArrayNode sections = json.putArray("sections");
        profile.sections()
                .forEach(note -> sections.addObject()
                        .put("name", note.name())
                        .put("text", note.text().plain()));
    }

    private static void expectation(ObjectNode json, AreaRow row) {
        json.put("area", row.id())
                .put("areaName", row.name())
                .put("state", state(state(row)))
                .put("inheritedFrom", row.inheritedFrom().isEmpty() ? null : row.inheritedFrom())
                .put("text", row.text().plain());
    }

    private static Expectation.State state(AreaRow row) {
        if (row.placeholder()) {
            return Expectation.State.PLACEHOLDER;
        }
        return row.inheritedFrom().isEmpty() ? Expectation.State.WRITTEN : Expectation.State.INHERITED;
    }

    private static void description(ObjectNode json, Note note) {
        json.put("id", note.id())
                .put("name", note.name())
                .put("description", note.text().plain());
    }

    private static String state(Expectation.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    private static byte[] bytes(ObjectNode root) {
        return (Pretty.WRITER.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
