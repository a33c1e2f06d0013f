package dev.levelpress.http.page;

import dev.levelpress.document.Format;
import dev.levelpress.document.Kind;
import dev.levelpress.framework.Craft;
import dev.levelpress.http.edition.Edition;
import dev.levelpress.http.edition.Stand;
import dev.levelpress.problem.Problem;
import dev.levelpress.publish.Request;
import dev.levelpress.publish.Settings;
import dev.levelpress.template.TemplateProblems;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is wrong with the operator's own templates, found by making one of everything with them. */
public final class Proofs {

    private static final Logger LOG = LoggerFactory.getLogger(Proofs.class);

    private final Set<Problem> problems = new LinkedHashSet<>();

    private Proofs() {}

    public static List<Problem> of(Edition edition, Settings settings) {
        Proofs proofs = new Proofs();
        proofs.make(() -> edition.pages().style(settings.look()));
        proofs.pages(edition, settings);
        proofs.make(() -> edition.pages().page("error", new ErrorPage(404, "Not Found", "", StyleSheet.PATH)));
        documents(edition)
                .forEach(request -> proofs.make(() -> edition.publisher().publish(edition.framework(), request)));
        return List.copyOf(proofs.problems);
    }

    /** One of each. */
    private void pages(Edition edition, Settings settings) {
        Stand stand = new Stand("", edition, Optional.empty(), "", false);
        Frames frames = new Frames(settings, false);
        PageContents pages = new PageContents(frames, stand);
        page(edition, "index", pages::index);
        page(edition, "report", pages::report);
        page(edition, "api", () -> new ApiPage(frames.frame(stand), "", List.of()));
        page(edition, "search", () -> new SearchPage(frames.frame(stand), "a", List.of(), false));
        page(
                edition,
                "preview",
                () -> new PreviewPage(
                        frames.frame(stand), "/preview", "", List.of(edition.explanation()), List.of(), List.of(), 0));
        page(edition, "frameworks", () -> new FrameworksPage(List.of(), StyleSheet.PATH));
        edition.framework().crafts().stream()
                .filter(craft -> !craft.levels().isEmpty())
                .findFirst()
                .ifPresent(craft -> {
                    String level = craft.levels().getFirst().id();
                    page(edition, "craft", () -> pages.craft(craft.id()));
                    page(edition, "matrix", () -> pages.matrix(craft.id()));
                    page(edition, "level", () -> pages.level(craft.id(), level));
                    page(edition, "compare", () -> pages.compare(craft.id(), level, level));
                });
    }

    private void page(Edition edition, String name, Supplier<Record> page) {
        make(() -> edition.pages().page(name, page.get()));
    }

    /** All of one level: what a template does wrong, it mostly does wrong everywhere. */
    private static Stream<Request> documents(Edition edition) {
        return edition.framework().crafts().stream()
                .filter(craft -> !craft.levels().isEmpty())
                .limit(1)
                .flatMap(craft -> documents(edition, craft).stream());
    }

    private static List<Request> documents(Edition edition, Craft craft) {
        return edition.publisher()
                .requests(
                        edition.framework(),
                        Optional.of(craft.id()),
                        Optional.of(craft.levels().getFirst().id()),
                        List.of(Kind.values()),
                        List.of(Format.values()));
    }

    private void make(Runnable proof) {
        try {
            proof.run();
        } catch (TemplateProblems unusable) {
            problems.addAll(unusable.problems());
        } catch (RuntimeException ours) {
            LOG.error("a template could not be tried", ours);
        }
    }
}
