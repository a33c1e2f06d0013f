package dev.levelpress.reader;

import dev.levelpress.source.Page;
import dev.levelpress.source.Source;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The web site the pages make, to find the page a link leads to. */
final class Site {

    private static final Set<String> INDEX = Set.of("index", "index.html", "index.htm");

    private final Map<String, Page> byAddress = new HashMap<>();
    private final Map<String, List<Page>> byTitle = new HashMap<>();
    private final Set<String> others = new HashSet<>();
    private final String base;
    private final Recollection recollection;

    Site(Source source, Recollection recollection) {
        this.recollection = recollection;
        List<Page> pages = source.pages();
        this.base = source.configuration()
                .flatMap(site -> site.frontMatter().text("baseurl"))
                .map(Site::normal)
                .orElse("");
        for (Page page : pages) {
            page.frontMatter()
                    .text("title")
                    .ifPresent(title -> byTitle.computeIfAbsent(title, ignored -> new ArrayList<>())
                            .add(page));
            permalink(page).ifPresent(permalink -> byAddress.putIfAbsent(normal(permalink), page));
        }
        for (Page page : pages) {
            recollection.of(page).addresses().forEach(address -> byAddress.putIfAbsent(address, page));
        }
        source.others().forEach(other -> others.add(normal(other)));
        pages.forEach(page -> others.add(recollection.of(page).addresses().getFirst()));
    }

    /** The addresses of a page that has no permalink, first that of its file. */
    static List<String> addresses(Page page) {
        return List.of(normal(page.path()), normal(path(page)), normal(path(page) + ".html"));
    }

    /**
     * Where a link leads to, in two ways: browsers go by the page's address, others by its file.
     *
     * @param here whether it stays on its page
     * @param fragment as {@link Site#fragment} gives it
     */
    record Address(boolean here, String byUrl, String byFile, String fragment) {

        static Address of(Page from, String target, String base) {
            String path = decoded(path(target));
            String byFile = resolved(from.folder(), path, base);
            String byUrl = permalink(from)
                    .map(own -> resolved(parent(own), path, base))
                    .orElse(byFile);
            return new Address(path.isEmpty(), byUrl, byFile, Site.fragment(target));
        }
    }

    /** Where the links of a page lead to, in their order. */
    List<Address> links(Page page) {
        return recollection.of(page).links(base);
    }

    /** Where a link leads: a page, a file that is not one, or nowhere. */
    sealed interface Destination {
        record OnPage(Page page) implements Destination {}

        record File() implements Destination {}

        record Nowhere() implements Destination {}
    }

    /** The page of a title, one below the given parent before others. */
    Optional<Page> titled(String title, Optional<String> parent) {
        List<Page> titled = byTitle.getOrDefault(title, List.of());
        return titled.stream()
                .filter(page -> parent.isPresent() && LevelPages.parent(page).equals(parent))
                .findFirst()
                .or(() -> titled.stream().findFirst());
    }

    static Optional<String> permalink(Page page) {
        return page.frontMatter().text("permalink").filter(permalink -> !permalink.contains(":"));
    }

    /** The path of a page's address without its permalink: its file's, an index standing for its folder. */
    static String path(Page page) {
        String name = page.fileName();
        boolean index =
                name.equalsIgnoreCase("index") || name.equalsIgnoreCase("_index") || name.equalsIgnoreCase("README");
        return page.folder() + (index ? "" : name);
    }

    /** The last part of a page's address: of its permalink, else its file name, or its folder for an index. */
    static String lastSegment(Page page) {
        String address = normal(permalink(page).orElse(""));
        String path = address.isEmpty() ? normal(path(page)) : address;
        String last = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.html?$", "");
        return last.isEmpty() ? page.fileName() : last;
    }

    /** A link without its query and fragment. */
    static String path(String target) {
        int end = 0;
        while (end < target.length() && target.charAt(end) != '?' && target.charAt(end) != '#') {
            end++;
        }
        return target.substring(0, end);
    }

    /** @param target as {@link Page.Link} has it */
    Destination follow(Page from, String target) {
        Address address = Address.of(from, target, base);
        Optional<Page> page = page(from, address);
        if (page.isPresent()) {
            return new Destination.OnPage(page.get());
        }
        return others.contains(address.byUrl()) || others.contains(address.byFile())
                ? new Destination.File()
                : new Destination.Nowhere();
    }

    /** The page at an address. */
    Optional<Page> page(Page from, Address address) {
        if (address.here()) {
            return Optional.of(from);
        }
        Page page = byAddress.get(address.byUrl());
        return Optional.ofNullable(page == null ? byAddress.get(address.byFile()) : page);
    }

    /** The page a link leads to. */
    Optional<Page> page(Page from, String target) {
        return follow(from, target) instanceof Destination.OnPage on ? Optional.of(on.page()) : Optional.empty();
    }

    /** What stands after {@code #}; empty when nothing does. */
    static String fragment(String target) {
        int hash = target.indexOf('#');
        return hash < 0 ? "" : decoded(target.substring(hash + 1));
    }

    private static String resolved(String folder, String path, String base) {
        String absolute =
                normal(path.startsWith("/") ? path : folder.endsWith("/") ? folder + path : folder + "/" + path);
        boolean prefixed = !base.isEmpty() && (absolute.equals(base) || absolute.startsWith(base + "/"));
        return prefixed ? normal(absolute.substring(base.length())) : absolute;
    }

    private static String parent(String permalink) {
        return permalink.substring(0, permalink.lastIndexOf('/') + 1);
    }

    /** Without slashes at the ends, {@code .}, {@code ..} and index files. */
    static String normal(String path) {
        StringBuilder normal = new StringBuilder(path.length());
        for (int start = 0; start < path.length(); ) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            add(path, start, end, normal);
            start = end + 1;
        }
        int last = normal.lastIndexOf("/") + 1;
        if (INDEX.contains(normal.substring(last))) {
            normal.setLength(Math.max(0, last - 1));
        }
        return normal.toString();
    }

    private static void add(String path, int start, int end, StringBuilder normal) {
        boolean dots = end > start && end - start <= 2 && path.charAt(start) == '.' && path.charAt(end - 1) == '.';
        if (dots && end - start == 2) {
            normal.setLength(Math.max(0, normal.lastIndexOf("/")));
        } else if (!dots && end > start) {
            normal.append(normal.isEmpty() ? "" : "/").append(path, start, end);
        }
    }

    private static String decoded(String text) {
        if (!text.contains("%")) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
