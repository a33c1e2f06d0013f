package dev.levelpress.http.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each route needs. */
class RulesTest {

    @ParameterizedTest
    @CsvSource({
        "/health/live, true, NOTHING",
        "/signout, false, NOTHING",
        "/metrics, true, MAINTAINER",
        "/, true, READER",
        "/<path>, true, READER",
        "/crafts/{craft}/levels/{level}/{document}, true, READER",
        "/crafts/{craft}/levels/{level}/{document}, false, PEOPLE",
        "/explain, true, MAINTAINER",
        "/at/{commit}/explain.json, true, MAINTAINER",
        "/engineering/problems.json, true, MAINTAINER",
        "/engineering/at/{commit}/problems.json, true, MAINTAINER",
        "/answers, false, PEOPLE",
        "/engineering/answers, false, PEOPLE",
        "/engineering/hooks/git, false, NOTHING",
        "/engineering/signout, false, PEOPLE",
        "/something/new, false, PEOPLE",
        "'', true, READER",
        "'', false, PEOPLE"
    })
    void aRouteNeedsWhatItsPlaceInTheTableSays(String route, boolean reads, Need need) {
        assertEquals(need, Rules.of(route, reads));
    }
}
