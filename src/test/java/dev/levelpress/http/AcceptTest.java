package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which type a caller gets (RFC 9110, 12.5.1). */
class AcceptTest {

    private static final List<String> OFFERS =
            List.of("text/html; charset=utf-8", "application/pdf", "text/markdown; charset=utf-8", "application/json");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                              | text/html",
                "*/*                                                             | text/html",
                "application/pdf                                                 | application/pdf",
                "APPLICATION/PDF                                                 | application/pdf",
                "application/*                                                   | application/pdf",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
                "text/html;q=0.5, application/json;q=0.6                         | application/json",
                "text/html;q=0, */*                                              | application/pdf",
                "*/*;q=0.1, text/*;q=0.2, text/html;q=0                          | text/markdown",
                "text/markdown; variant=GFM; q=1.000 , application/pdf;q=0.999   | text/markdown",
                "application/pdf;q=0                                             | none",
                "image/png                                                       | none",
                "image/png, nonsense, ;;, text/markdown                          | text/markdown",
                "nonsense                                                        | text/html",
                "*/*;q=0                                                         | none",
            })
    void theBestOfWhatThereIs(String header, String type) {
        assertEquals(
                type,
                Accept.parse(header).best(OFFERS, each -> each).orElse("none").replaceFirst(";.*", ""));
    }
}
