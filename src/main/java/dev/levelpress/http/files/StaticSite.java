package dev.levelpress.http.files;

import dev.levelpress.document.Format;
import dev.levelpress.document.Kind;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Level;
import dev.levelpress.http.edition.Digest;
import dev.levelpress.http.edition.Edition;
import dev.levelpress.output.pdf.UnprintablePage;
import dev.levelpress.publish.Publisher;
import dev.levelpress.publish.Request;
import dev.levelpress.publish.Settings;
import dev.levelpress.run.Crew;
import dev.levelpress.run.OutputFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The pages and documents of an edition in a folder. Only what has changed is written: a document whose text, template and
 * settings are those of the last time stays, with the version that is printed in it. Files that are not of this site are
 * never touched.
 */
public final class StaticSite {

    /** Paths on other sites that can be paths of files here. */
    private static final Pattern PLAIN_PATH = Pattern.compile("/?(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*/?)+");

    private final Edition edition;
    private final Settings settings;
    private final Publisher undated;
    private final Path folder;
    private final OutputFolder output;
    private final boolean permalinks;

    /**
     * @param settings that the edition was read with
     * @param permalinks whether profiles are also to be at the paths that their levels have on the framework's own site
     */
    public StaticSite(Edition edition, Settings settings, Path folder, boolean permalinks) {
        this.edition = edition;
        this.settings = settings;
        this.undated = new Publisher(settings.printing(LocalDate.EPOCH, "-"));
        this.folder = folder;
        this.output = new OutputFolder(folder);
        this.permalinks = permalinks;
    }

    /**
     * What was done.
     *
     * @param failed a sentence for each document that was not made
     */
    public record Outcome(int written, int kept, int removed, List<String> failed) {}

    /** Somebody else's file is where one of ours should be; the message names it. */
    public static final class Occupied extends Exception {

        private static final long serialVersionUID = 1;

        Occupied(Path file) {
            super(file + " is there already and was not written by this command; choose another folder");
        }
    }

    /** How many documents there are; the run tells of each. */
    public int documents() {
        return requests().size();
    }

    /**
     * Brings the folder up to date.
     *
     * @param threads that make documents at the same time
     * @param told of the path of each document that is done, also of those that stay
     * @throws Occupied when that would need another's file; nothing is written then
     * @throws IOException when a file cannot be written; what is there is whole
     */
    public Outcome write(int threads, Consumer<String> told) throws IOException, Occupied {
        Written before = Written.in(folder);
        Map<String, byte[]> pages = new StillPages(edition, settings).all();
        Map<String, Request> documents = paths();
        List<String> all = new ArrayList<>(pages.keySet());
        all.addAll(documents.keySet());
        for (String path : all) {
            if (!before.has(path) && Files.exists(output.path(path))) {
                throw new Occupied(output.path(path));
            }
        }
        output.write(Written.NAME, before.expecting(all).bytes());
        Map<String, String> states = new ConcurrentHashMap<>();
        AtomicInteger written = new AtomicInteger();
        ConcurrentLinkedQueue<String> failed = new ConcurrentLinkedQueue<>();
        for (Map.Entry<String, byte[]> page : pages.entrySet()) {
            if (!isThere(page.getKey(), page.getValue())) {
                output.write(page.getKey(), page.getValue());
                written.incrementAndGet();
            }
            states.put(page.getKey(), "page");
        }
        Map<Request, List<String>> places = new LinkedHashMap<>();
        documents.forEach((path, request) ->
                places.computeIfAbsent(request, each -> new ArrayList<>()).add(path));
        Crew.run(List.copyOf(places.entrySet()), threads, document -> {
            try {
                written.addAndGet(document(document.getKey(), document.getValue(), before, states));
            } catch (UnprintablePage e) {
                failed.add(document.getValue().getFirst() + " was not made: " + e.getMessage());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            told.accept(document.getValue().getFirst());
        });
        int removed = remove(before, states);
        output.write(Written.NAME, new Written(states).bytes());
        return new Outcome(written.get(), states.size() - written.get(), removed, List.copyOf(failed));
    }

    /** @return how many files of it were written */
    private int document(Request request, List<String> paths, Written before, Map<String, String> states)
            throws IOException {
        String state = state(request);
        List<String> old = new ArrayList<>();
        for (String path : paths) {
            boolean same = before.state(path).filter(state::equals).isPresent() && Files.exists(output.path(path));
            if (!same) {
                old.add(path);
            }
        }
        if (!old.isEmpty()) {
            byte[] bytes =
                    edition.publisher().publish(edition.framework(), request).bytes();
            for (String path : old) {
                output.write(path, bytes);
            }
        }
        paths.forEach(path -> states.put(path, state));
        return old.size();
    }

    /** What a document says is what its page says, without date and version. */
    private String state(Request request) {
        Request page = new Request(request.craft(), request.level(), request.kind(), Format.HTML);
        byte[] text = undated.publish(edition.framework(), page).bytes();
        return new Digest()
                .add(text)
                .add(edition.press().getBytes(StandardCharsets.UTF_8))
                .text();
    }

    private boolean isThere(String path, byte[] bytes) throws IOException {
        Path file = output.path(path);
        return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** What was written before and is of the site no more. */
    private int remove(Written before, Map<String, String> states) throws IOException {
        int removed = 0;
        for (String path : before.states().keySet()) {
            if (!states.containsKey(path) && Files.deleteIfExists(output.path(path))) {
                removed++;
                removeEmpty(Objects.requireNonNull(output.path(path).getParent()));
            }
        }
        return removed;
    }

    private void removeEmpty(Path empty) throws IOException {
        for (Path each = empty;
                !each.equals(folder) && each.startsWith(folder);
                each = Objects.requireNonNull(each.getParent())) {
            String[] names = each.toFile().list();
            if (names == null || names.length > 0) {
                return;
            }
            Files.delete(each);
        }
    }

    private List<Request> requests() {
        return edition.publisher()
                .requests(
                        edition.framework(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(Kind.values()),
                        List.of(Format.values()));
    }

    /** Where each document is, from the folder. */
    private Map<String, Request> paths() {
        Map<String, Request> paths = new LinkedHashMap<>();
        for (Request request : requests()) {
            paths.put(
                    "crafts/" + request.craft() + "/levels/" + request.level() + "/"
                            + request.kind().id() + "." + request.format().extension(),
                    request);
        }
        if (permalinks) {
            for (Craft craft : edition.framework().crafts()) {
                for (Level level : craft.levels()) {
                    level.permalink()
                            .filter(path -> PLAIN_PATH.matcher(path).matches())
                            .map(path -> path.replaceAll("^/+|/+$", "").replaceFirst("(/index)?\\.html$", ""))
                            .filter(path -> !path.isEmpty())
                            .ifPresent(path -> paths.putIfAbsent(
                                    path + ".pdf", new Request(craft.id(), level.id(), Kind.PROFILE, Format.PDF)));
                }
            }
        }
        return paths;
    }
}
