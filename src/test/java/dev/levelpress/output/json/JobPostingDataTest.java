package dev.levelpress.output.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.Needed;
import dev.levelpress.publish.PostingPiece;
import dev.levelpress.samples.PostingKit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The data for search engines, against schema.org's vocabulary and what Google's job search asks for. */
class JobPostingDataTest {

    private static final Path TOOLS = Path.of("src/test/tools/node_modules");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    /** The types of schema-dts are generated from schema.org's own vocabulary; TypeScript knows no other properties. */
    @Test
    void everyPropertyIsOneOfTheVocabulary() throws IOException, InterruptedException {
        List<Map<String, Object>> offers = List.of(PostingKit.offer(), remoteOnly(), severalPlaces());
        List<String> files = new ArrayList<>();
        for (Map<String, Object> offer : offers) {
            files.add(typed("offer" + files.size() + ".ts", data(offer)));
        }
        assertEquals("", checked(files));
        String wrong = typed("wrong.ts", data(PostingKit.offer()).replace("\"minValue\"", "\"minimum\""));
        assertTrue(checked(List.of(wrong)).contains("'\"minimum\"' does not exist"));
    }

    @Test
    void itHasWhatGoogleRequiresAndRecommends() throws IOException {
        JsonNode data = JSON.readTree(data(PostingKit.offer()));
        for (String required : List.of("title", "description", "datePosted", "hiringOrganization", "jobLocation")) {
            assertTrue(data.has(required), required);
        }
        for (String recommended : List.of(
                "applicantLocationRequirements",
                "baseSalary",
                "directApply",
                "employmentType",
                "identifier",
                "jobLocationType",
                "validThrough")) {
            assertTrue(data.has(recommended), recommended);
        }
        assertEquals("TELECOMMUTE", data.path("jobLocationType").asString());
        assertEquals("DE", data.at("/jobLocation/address/addressCountry").asString());
        assertEquals(82_000, data.at("/baseSalary/value/minValue").asInt());
        assertEquals("YEAR", data.at("/baseSalary/value/unitText").asString());
        assertEquals("2027-01-15T23:59:59", data.path("validThrough").asString());
    }

    @Test
    void directApplyIsSaidOnlyWhenItIsSo() throws IOException {
        Map<String, Object> offer = PostingKit.offer();
        offer.put("directApply", "false");
        assertTrue(!JSON.readTree(data(offer)).has("directApply"));
    }

    @Test
    void aPageWithoutAPlaceHasNoData() throws IOException {
        Map<String, Object> offer = PostingKit.offer();
        offer.remove("locations");
        offer.remove("remote");
        assertEquals(0, page(offer).select("script").size());
    }

    /** Google wants nothing in the data that people do not see. */
    @Test
    void everyValueIsOnThePage() throws IOException {
        for (Map<String, Object> offer : List.of(PostingKit.offer(), remoteOnly(), severalPlaces())) {
            Document page = page(offer);
            JsonNode data =
                    JSON.readTree(page.select("script").dataNodes().getFirst().getWholeData());
            String shown = squeezed(page.body().text());
            List<String> hidden = new ArrayList<>();
            values(data).forEach((path, value) -> {
                if (!shown.contains(squeezed(shownAs(path, value)))) {
                    hidden.add(path + " " + value);
                }
            });
            assertEquals(List.of(), hidden);
        }
    }

    /** Codes stand on the page in words. */
    private static String shownAs(String path, String value) {
        return switch (path.replaceAll("/\\d+", "")) {
            case "/description" -> Jsoup.parse(value).body().text().replaceAll("At a glance.*", "");
            case "/datePosted" -> "Posted November 23, 2026";
            case "/validThrough" -> "Apply by January 15, 2027";
            case "/employmentType" -> value.equals("FULL_TIME") ? "Full-time" : "Part-time";
            case "/jobLocationType" -> "remote from";
            case "/jobLocation/address/addressCountry" -> value.equals("DE") ? "Germany" : "Austria";
            case "/baseSalary/value/minValue", "/baseSalary/value/maxValue" -> value.replaceFirst("000$", ",000");
            case "/baseSalary/value/unitText" -> "a year";
            case "/directApply" -> "Apply at";
            default -> value;
        };
    }

    private static Map<String, String> values(JsonNode data) {
        Map<String, String> values = new LinkedHashMap<>();
        collect("", data, values);
        values.keySet().removeIf(path -> path.contains("@"));
        return values;
    }

    private static void collect(String path, JsonNode node, Map<String, String> values) {
        if (node.isObject()) {
            node.properties().forEach(each -> collect(path + "/" + each.getKey(), each.getValue(), values));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "/" + i, node.get(i), values);
            }
        } else {
            values.put(path, node.asString());
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> remoteOnly() {
        Map<String, Object> offer = PostingKit.offer();
        offer.remove("locations");
        offer.put("pay", Map.of("min", "90000", "currency", "EUR", "period", "YEAR"));
        offer.put("remote", List.of("DE"));
        return offer;
    }

    private static Map<String, Object> severalPlaces() {
        Map<String, Object> offer = PostingKit.offer();
        offer.put(
                "locations",
                List.of(Map.of("text", "Leipzig", "country", "DE"), Map.of("locality", "Graz", "country", "AT")));
        offer.put("employment", "FULL_TIME");
        return offer;
    }

    private static String data(Map<String, Object> offer) throws IOException {
        return page(offer).select("script").dataNodes().getFirst().getWholeData();
    }

    private static Document page(Map<String, Object> offer) throws IOException {
        return Jsoup.parse(PostingKit.of(offer).text(PostingPiece.PAGE));
    }

    private String typed(String name, String data) throws IOException {
        Files.writeString(
                folder.resolve(name),
                "import type { JobPosting, WithContext } from \"schema-dts\";\n"
                        + "export const posting: WithContext<JobPosting> = " + data + ";\n");
        return name;
    }

    private String checked(List<String> files) throws IOException, InterruptedException {
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("strict", true);
        options.put("noEmit", true);
        options.put("module", "esnext");
        options.put("moduleResolution", "bundler");
        options.put("types", List.of());
        Path types = Needed.file(TOOLS.resolve("schema-dts/dist/schema.d.ts")).toAbsolutePath();
        options.put("paths", Map.of("schema-dts", List.of(types.toString())));
        Files.write(
                folder.resolve("tsconfig.json"),
                JSON.writeValueAsBytes(Map.of("compilerOptions", options, "files", files)));
        Process check = new ProcessBuilder(
                        Needed.file(TOOLS.resolve(".bin/tsc")).toAbsolutePath().toString(), "-p", folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        check.waitFor();
        return said;
    }
}
