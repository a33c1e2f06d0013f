package dev.levelpress.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.cli.SmallFramework;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** {@code openapi.yaml} says what the service does. */
class OpenApiTest {

    /** What can be called without a body and a session. */
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("craft", "baker"),
            Map.entry("level", "one"),
            Map.entry("before", "one"),
            Map.entry("after", "two"),
            Map.entry("run", "AAAAAAAAAAAAAAAAAAAAAA"),
            Map.entry("posting", "nobody"),
            Map.entry("result", "forms.zip"),
            Map.entry("permalink", "baker/one"));

    private static final Map<String, Map<String, Object>> PATHS = paths();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Running running;

    @BeforeAll
    static void open() {
        running = Running.over(SmallFramework.in(folder));
    }

    @AfterAll
    static void close() {
        running.close();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> paths() {
        try (InputStream in = Objects.requireNonNull(OpenApiTest.class.getResourceAsStream("/openapi.yaml"))) {
            Map<String, Object> api = new Yaml().load(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return new LinkedHashMap<>((Map<String, Map<String, Object>>) Objects.requireNonNull(api.get("paths")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each answer has a status and a type that are described. */
    @TestFactory
    Stream<DynamicTest> everyPathThatCanBeReadAnswersAsDescribed() {
        return PATHS.entrySet().stream()
                .filter(path -> path.getValue().containsKey("get"))
                .flatMap(path -> addresses(path.getKey(), get(path.getValue()))
                        .map(address -> DynamicTest.dynamicTest(address, () -> check(address, get(path.getValue())))));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> get(Map<String, Object> path) {
        return (Map<String, Object>) Objects.requireNonNull(path.get("get"));
    }

    /** One address for each format. */
    @SuppressWarnings("unchecked")
    private static Stream<String> addresses(String path, Map<String, Object> operation) {
        String filled = path;
        for (Map.Entry<String, String> example : EXAMPLES.entrySet()) {
            filled = filled.replace("{" + example.getKey() + "}", example.getValue());
        }
        String address = filled;
        List<Map<String, Object>> parameters =
                (List<Map<String, Object>>) operation.getOrDefault("parameters", List.of());
        return parameters.stream()
                .filter(parameter -> "format".equals(parameter.get("name")))
                .findFirst()
                .map(parameter -> (Map<String, List<String>>) Objects.requireNonNull(parameter.get("schema")))
                .map(schema -> Objects.requireNonNull(schema.get("enum")).stream()
                        .map(format -> address.replace("{format}", format)))
                .orElseGet(() -> Stream.of(address));
    }

    @SuppressWarnings("unchecked")
    private static void check(String address, Map<String, Object> operation) {
        HttpResponse<String> answer = running.get(address);
        Map<String, Object> responses = (Map<String, Object>) Objects.requireNonNull(operation.get("responses"));
        assertTrue(
                responses.containsKey(String.valueOf(answer.statusCode())), answer.statusCode() + " " + answer.body());
        Map<String, Object> response = resolved(
                (Map<String, Object>) Objects.requireNonNull(responses.get(String.valueOf(answer.statusCode()))));
        Map<String, Object> content = (Map<String, Object>) response.getOrDefault("content", Map.of());
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        assertTrue(
                content.isEmpty() ? type.isEmpty() : content.containsKey(type),
                type + " is not among " + content.keySet());
        Map<String, Object> headers = (Map<String, Object>) response.getOrDefault("headers", Map.of());
        headers.keySet()
                .forEach(
                        header -> assertTrue(answer.headers().firstValue(header).isPresent(), header));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> resolved(Map<String, Object> response) {
        Object reference = response.get("$ref");
        if (reference == null) {
            return response;
        }
        String name = String.valueOf(reference).replaceFirst("^#/components/responses/", "");
        try (InputStream in = Objects.requireNonNull(OpenApiTest.class.getResourceAsStream("/openapi.yaml"))) {
            Map<String, Map<String, Map<String, Map<String, Object>>>> api =
                    new Yaml().load(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return Objects.requireNonNull(Objects.requireNonNull(
                            Objects.requireNonNull(api.get("components")).get("responses"))
                    .get(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is registered is described: no route is known to callers by accident. */
    @Test
    void everyRouteIsDescribed() {
        List<String> described = PATHS.keySet().stream()
                .map(OpenApiTest::shape)
                .distinct()
                .sorted()
                .toList();
        List<String> registered = running.routes().stream()
                .filter(route -> !route.startsWith("/at/"))
                .map(OpenApiTest::shape)
                .distinct()
                .sorted()
                .toList();
        assertEquals(registered, described);
    }

    /** Documents are one route with several names, and permalinks any path at all. */
    private static String shape(String route) {
        return route.replaceFirst("/(profile|review|posting)\\.\\{format}$", "/{}")
                .replaceFirst("^/(<path>|\\{permalink}\\.\\{format})$", "/**")
                .replaceAll("\\{[^}]+}", "{}");
    }

    @Test
    void aCallThatIsNotSignedIsRefusedAsDescribed() {
        assertEquals(
                404, running.post("/hooks/git", BodyPublishers.ofString("{}")).statusCode());
    }
}
