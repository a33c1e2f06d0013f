package dev.levelpress.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.levelpress.publish.PostingPiece;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The kit of our sample posting, compared with the texts in the {@code expected} folder. */
class PostingSamplesTest {

    private static final Path EXPECTED = Path.of("samples/meridian/expected/postings", PostingKit.OFFER);

    @ParameterizedTest
    @EnumSource
    void kitIsAsExpected(PostingPiece piece) throws IOException {
        PostingKit kit = PostingKit.ofSample();
        String text = switch (piece) {
            case PDF -> PdfOutline.of(kit.piece(piece));
            case DOCX -> WordOutline.of(kit.piece(piece));
            case PAGE -> page(kit.text(piece));
            case FRAGMENT, TEXT, MARKDOWN, JSON, GREENHOUSE, LEVER, ASHBY -> kit.text(piece);
        };
        Golden.compare(EXPECTED.resolve(piece.fileName() + ".txt"), text);
    }

    /** The page's data and body; the styles are those of all documents. */
    private static String page(String html) {
        var page = Jsoup.parse(html);
        return page.select("script").html() + "\n" + page.body().outerHtml() + "\n";
    }

    @ParameterizedTest
    @EnumSource
    void bytesAreTheSameForTheSameOffer(PostingPiece piece) throws IOException {
        assertArrayEquals(
                PostingKit.ofSample().piece(piece), PostingKit.ofSample().piece(piece));
    }

    @Test
    void nothingOfTheFrameworksOwnIsInAPosting() throws IOException {
        PostingKit bare = PostingKit.of(Map.of());
        for (PostingPiece piece : PostingPiece.values()) {
            String text = switch (piece) {
                case PDF -> PdfOutline.text(bare.piece(piece));
                case DOCX -> WordOutline.text(bare.piece(piece));
                default -> bare.text(piece);
            };
            for (String own : new String[] {
                "Career Framework", "2026.2", "0123456789ab", "Level 4", "Draft", "/engineering-management"
            }) {
                assertFalse(text.contains(own), piece + " says " + own);
            }
        }
        assertEquals("Lead Software Engineer", bare.posting().masthead().title());
    }
}
