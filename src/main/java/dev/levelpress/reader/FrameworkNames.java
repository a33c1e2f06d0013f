package dev.levelpress.reader;

import dev.levelpress.source.Page;
import dev.levelpress.source.Source;
import java.util.List;

/** What a framework is called, and its language. */
final class FrameworkNames {

    private FrameworkNames() {}

    /** As a file of our own form says, as the site's navigation has it, else its start page, its own title, the name of the source. */
    static String of(List<WrittenCraft> crafts, Pages pages) {
        List<CraftPages> inNavigation = crafts.stream()
                .filter(craft -> craft.layout() == Layout.AREA_TABLE)
                .map(CraftPages::of)
                .toList();
        return OwnFormatReader.framework(pages.all(), "name")
                .orElseGet(() -> new Navigation(pages.source(), pages.site()).frameworkName(inNavigation));
    }

    static boolean isLanguage(String text) {
        return text.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    }

    /** BCP 47, as a file of our own form or the site's settings say. */
    static String language(Source source) {
        return OwnFormatReader.framework(source.pages(), "language")
                .or(() -> source.configuration()
                        .map(Page::frontMatter)
                        .flatMap(site -> site.text("lang")
                                .or(() -> site.text("language"))
                                .or(() -> site.text("locale"))))
                .map(language -> language.replace('_', '-'))
                .filter(FrameworkNames::isLanguage)
                .orElse("en");
    }
}
