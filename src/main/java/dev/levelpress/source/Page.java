package dev.levelpress.source;

import dev.levelpress.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One file of the source, taken apart.
 *
 * @param path inside the source, with {@code /} between folders
 * @param frontMatter the YAML at its top; empty when there is none. A YAML file is all front matter
 * @param nodes what stands before the first heading, then the headings with everything below them
 * @param anchors every fragment a link may point to: the headings' and those of raw HTML
 * @param links every link of the page that leads to a page or anchor of the site, in the order of the page
 * @param remarks about its text, of interest when the page is part of the framework: warnings, and errors too where the
 *     page is not Markdown
 */
public record Page(
        String path,
        FrontMatter frontMatter,
        List<Node> nodes,
        Set<String> anchors,
        List<Link> links,
        List<Problem> remarks) {

    public Page {
        nodes = List.copyOf(nodes);
        anchors = Set.copyOf(anchors);
        links = List.copyOf(links);
        remarks = List.copyOf(remarks);
    }

    /**
     * A link to a page or an anchor of the framework's web site.
     *
     * @param target as written, such as {@code ../devops#automation}
     * @param line 1-based
     */
    public record Link(String target, int line) {}

    /** How a page is written. */
    public enum Form {
        /** Front matter and text. */
        MARKDOWN,
        /** All front matter. */
        YAML,
        /** CSV or a workbook: tables, in a workbook each below a heading with the name of its sheet. */
        SHEET;

        /** True when files of that name can be read. */
        static boolean knows(String path) {
            return List.of("md", "mdx", "markdown").contains(ending(path)) || of(path) != MARKDOWN;
        }

        /** Of a file that can be read. */
        static Form of(String path) {
            return switch (ending(path)) {
                case "csv", "tsv", "xlsx" -> SHEET;
                case "yml", "yaml" -> YAML;
                default -> MARKDOWN;
            };
        }

        private static String ending(String path) {
            int dot = path.lastIndexOf('.');
            return dot < 0 ? "" : path.substring(dot + 1).toLowerCase(Locale.ROOT);
        }
    }

    public Form form() {
        return Form.of(path);
    }

    /** By path alone: what it says is too much to go over. */
    @Override
    public int hashCode() {
        return path.hashCode();
    }

    /** The folder it lies in, with {@code /} at its end; empty for the top. */
    public String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** The file name without ending. */
    public String fileName() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** All headings at any depth, in the order of the page. */
    public Stream<Node.Heading> headings() {
        return headings(nodes);
    }

    /** The first heading of depth 1. */
    public Optional<Node.Heading> mainHeading() {
        return headings().filter(heading -> heading.depth() == 1).findFirst();
    }

    private static Stream<Node.Heading> headings(List<Node> nodes) {
        return nodes.stream()
                .filter(Node.Heading.class::isInstance)
                .map(Node.Heading.class::cast)
                .flatMap(heading -> Stream.concat(Stream.of(heading), headings(heading.below())));
    }
}
