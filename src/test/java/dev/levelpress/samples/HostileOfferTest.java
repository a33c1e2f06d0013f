package dev.levelpress.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dev.levelpress.Browser;
import dev.levelpress.publish.PostingPiece;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What a recruiter writes stays text, wherever it goes. */
class HostileOfferTest {

    private static final Set<String> KEPT = Set.of("p", "ul", "ol", "li", "strong", "em", "h2", "h3");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void theFragmentHoldsOnlyWhatJobBoardsKeep() throws IOException {
        for (PostingKit kit : List.of(PostingKit.ofSample(), PostingKit.of(HostileOffer.values()))) {
            String fragment = kit.text(PostingPiece.FRAGMENT);
            Document page = Jsoup.parseBodyFragment(fragment);
            for (Element element : page.body().getAllElements()) {
                if (element != page.body()) {
                    assertTrue(KEPT.contains(element.tagName()), element.outerHtml());
                    assertEquals(0, element.attributesSize(), element.outerHtml());
                    assertTrue(stands(element), element.outerHtml());
                }
            }
            // Nothing was moved or closed by the parser, so that the nesting is valid.
            assertEquals(tags(fragment), tags(page.body().html()));
        }
    }

    private static boolean stands(Element element) {
        String parent = element.parent() == null ? "" : element.parent().tagName();
        return switch (element.tagName()) {
            case "h2", "h3", "p", "ul", "ol" -> Set.of("body", "li").contains(parent);
            case "li" -> Set.of("ul", "ol").contains(parent);
            default -> Set.of("p", "li", "strong", "em").contains(parent);
        };
    }

    private static List<String> tags(String html) {
        return Pattern.compile("</?\\w+>")
                .matcher(html)
                .results()
                .map(tag -> tag.group())
                .toList();
    }

    @Test
    void thePageRunsNothingAndItsDataSaysWhatThePageSays() throws IOException {
        PostingKit kit = PostingKit.of(HostileOffer.values());
        String html = kit.text(PostingPiece.PAGE);
        Document page = Jsoup.parse(html);
        assertEquals(1, page.select("script").size());
        assertEquals("application/ld+json", page.select("script").attr("type"));
        assertEquals(0, page.select("img, iframe, [onerror]").size());
        JsonNode data = new ObjectMapper()
                .readTree(page.select("script").dataNodes().getFirst().getWholeData());
        assertEquals("Lead " + HostileOffer.SCRIPT, data.path("title").asString());
        try (Browser browser = Browser.open()) {
            Path file = Files.writeString(folder.resolve("page.html"), html);
            Page shown = browser.visit(file.toUri().toString(), 390);
            assertFalse(shown.title().equals("owned"));
            assertEquals(List.of(), browser.complaints());
            assertTrue(shown.innerText("h1").contains(HostileOffer.SCRIPT));
        }
    }

    @Test
    void markdownIsReadBackAsText() throws IOException {
        String markdown = PostingKit.of(HostileOffer.values()).text(PostingPiece.MARKDOWN);
        String html =
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
        Document page = Jsoup.parse(html);
        assertEquals(0, page.select("script, img").size());
        assertTrue(page.text().contains(HostileOffer.SCRIPT), page.text());
        assertEquals(List.of("Lead " + HostileOffer.SCRIPT), page.select("h1").eachText());
    }

    @Test
    void payloadsAreJsonWithTheSameFragment() throws IOException {
        PostingKit kit = PostingKit.of(HostileOffer.values());
        ObjectMapper json = new ObjectMapper();
        String fragment =
                Jsoup.parseBodyFragment(kit.text(PostingPiece.FRAGMENT)).text();
        String greenhouse = json.readTree(kit.piece(PostingPiece.GREENHOUSE))
                .path("content")
                .asString();
        String lever = json.readTree(kit.piece(PostingPiece.LEVER))
                .path("content")
                .path("descriptionHtml")
                .asString();
        String ashby = json.readTree(kit.piece(PostingPiece.ASHBY))
                .path("description")
                .path("content")
                .asString();
        for (String content : List.of(greenhouse, lever, ashby)) {
            assertEquals(fragment, Jsoup.parseBodyFragment(content).text());
        }
    }

    @Test
    void textHasNoLineOverTheWidthButWhereItCannotBeBroken() throws IOException {
        for (PostingKit kit : List.of(PostingKit.ofSample(), PostingKit.of(HostileOffer.values()))) {
            kit.text(PostingPiece.TEXT)
                    .lines()
                    .filter(line -> line.codePointCount(0, line.length()) > 78)
                    .forEach(line ->
                            assertFalse(line.strip().replaceFirst("^- ", "").contains(" "), line));
        }
    }
}
