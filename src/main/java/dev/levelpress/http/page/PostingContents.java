package dev.levelpress.http.page;

import dev.levelpress.document.Posting;
import dev.levelpress.document.offer.EmploymentType;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Expectation;
import dev.levelpress.framework.Level;
import dev.levelpress.http.edition.Stand;
import dev.levelpress.problem.Problem;
import dev.levelpress.problem.Severity;
import dev.levelpress.publish.PostingPiece;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says what the page says that makes a posting of a level.
 *
 * @param typed what was typed into the form; empty when it was not sent yet
 * @param carried what of it makes the offer
 * @param refusal why it was not published; empty when that was not asked for
 */
public record PostingContents(
        Frames frames,
        Stand stand,
        Craft craft,
        Level level,
        Map<String, String> typed,
        List<PostingPage.Carried> carried,
        Optional<PostingPage.FieldProblem> refusal) {

    /** Fields of the form, as problems name them. */
    private static final Set<String> FIELDS = Set.of(
            "title",
            "organisation",
            "site",
            "reference",
            "locations",
            "locations.text",
            "locations.street",
            "locations.locality",
            "locations.region",
            "locations.postalCode",
            "locations.country",
            "remote",
            "employment",
            "pay",
            "pay.min",
            "pay.max",
            "pay.currency",
            "pay.period",
            "closes",
            "apply",
            "directApply",
            "areas",
            "voice",
            "intro",
            "benefits",
            "equalOpportunity");

    /** What the form calls fields whose own names are no words. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("organisation", "Company"),
            Map.entry("site", "Web site"),
            Map.entry("locations", "Place"),
            Map.entry("locations.country", "Country"),
            Map.entry("pay.min", "The least pay"),
            Map.entry("pay.max", "The most pay"),
            Map.entry("pay.currency", "Currency"),
            Map.entry("pay.period", "What the pay is for"),
            Map.entry("closes", "The day to apply by,"),
            Map.entry("directApply", "Applying there itself:"),
            Map.entry("equalOpportunity", "Equal opportunity"));

    private static final int MOST_SHOWN = 100;

    /** The same with why it was not published. */
    public PostingContents refused(String field, String reason) {
        return new PostingContents(
                frames,
                stand,
                craft,
                level,
                typed,
                carried,
                Optional.of(new PostingPage.FieldProblem(field, reason, "", true)));
    }

    /**
     * Before anything was sent.
     *
     * @param token of the caller's forms; may be empty
     */
    public PostingPage form(String token) {
        return page(token, List.of(), List.of());
    }

    /** @param preview the posting; empty when it cannot be made */
    public PostingPage page(String token, List<Problem> problems, List<Posting> preview) {
        Addresses addresses = new Addresses(stand.root());
        String levelAddress = addresses.level(craft.id(), level.id());
        return new PostingPage(
                frames.frame(stand),
                craft.name(),
                addresses.craft(craft.id()),
                level.title(),
                level.label(),
                levelAddress,
                levelAddress + "/posting" + (token.isEmpty() ? "" : "?_token=" + token),
                typed,
                Arrays.stream(EmploymentType.values())
                        .map(type ->
                                new PostingPage.Choice(type.name(), type.shown(), isChosen("employment", type.name())))
                        .toList(),
                level.expectations().stream()
                        .filter(each -> each.state() != Expectation.State.PLACEHOLDER)
                        .map(each -> new PostingPage.Choice(
                                each.area(), each.areaName(), areAllSaid() || isChosen("areas", each.area())))
                        .toList(),
                wrong(problems),
                remarks(problems, preview),
                others(problems, preview),
                !typed.isEmpty(),
                (int) problems.stream()
                        .filter(each -> each.severity() == Severity.ERROR)
                        .count(),
                preview,
                carried,
                Arrays.stream(PostingPiece.values())
                        .map(piece ->
                                new PostingPage.Piece(piece.name().toLowerCase(Locale.ROOT), name(piece), about(piece)))
                        .toList());
    }

    /** Without a choice, the posting says all of them. */
    private boolean areAllSaid() {
        return typed.getOrDefault("areas", "").isEmpty();
    }

    private boolean isChosen(String field, String value) {
        return List.of(typed.getOrDefault(field, "").split(",")).contains(value);
    }

    private List<PostingPage.FieldProblem> wrong(List<Problem> problems) {
        return Stream.concat(
                        refusal.stream(),
                        problems.stream()
                                .filter(each -> FIELDS.contains(field(each)))
                                .map(each -> new PostingPage.FieldProblem(
                                        field(each), labelled(each), each.remedy(), each.severity() == Severity.ERROR)))
                .toList();
    }

    /** The field that it is about; empty when it is about none. */
    private static String field(Problem problem) {
        return switch (problem) {
            case Problem.OfField of -> of.field().replaceFirst("\\.1\\.", ".");
            case Problem.PointedWord word -> word.text();
            default -> "";
        };
    }

    /** Its message, which begins with the name of the field, in the words of the form. */
    private static String labelled(Problem problem) {
        String name = problem instanceof Problem.OfField of ? of.field() : "";
        String label = LABELS.getOrDefault(field(problem), "");
        String message = problem.message();
        return !label.isEmpty() && message.startsWith(name + " ") ? label + message.substring(name.length()) : message;
    }

    private List<PostingPage.Remark> remarks(List<Problem> problems, List<Posting> preview) {
        return problems.stream()
                .filter(each -> isInPreview(each, preview))
                .map(each -> new PostingPage.Remark(place(each), entry(each)))
                .toList();
    }

    private static boolean isInPreview(Problem problem, List<Posting> preview) {
        String place = place(problem);
        return !preview.isEmpty() && (place.equals("the summary") || place.startsWith("area "));
    }

    /** The text of the level that it is about; empty when it is about none. */
    private static String place(Problem problem) {
        return switch (problem) {
            case Problem.PointedWord word -> word.text();
            case Problem.VoiceAsWritten voice -> voice.text();
            default -> "";
        };
    }

    private List<ReportPage.ProblemEntry> others(List<Problem> problems, List<Posting> preview) {
        return problems.stream()
                .filter(each -> !FIELDS.contains(field(each)) && !isInPreview(each, preview))
                .limit(MOST_SHOWN)
                .map(this::entry)
                .toList();
    }

    private ReportPage.ProblemEntry entry(Problem problem) {
        return ReportPage.ProblemEntry.of(
                problem,
                stand.edition().source(problem.where().file(), problem.where().line()));
    }

    private static String name(PostingPiece piece) {
        return switch (piece) {
            case PDF -> "PDF";
            case DOCX -> "Word";
            case PAGE -> "Page";
            case FRAGMENT -> "HTML to paste";
            case TEXT -> "Text";
            case MARKDOWN -> "Markdown";
            case JSON -> "JSON";
            case GREENHOUSE -> "Greenhouse";
            case LEVER -> "Lever";
            case ASHBY -> "Ashby";
        };
    }

    private static String about(PostingPiece piece) {
        return switch (piece) {
            case PDF -> "to attach";
            case DOCX -> "to edit";
            case PAGE -> "for a careers site";
            case FRAGMENT -> "for a job board";
            case TEXT, MARKDOWN -> "for mail and chat";
            case JSON -> "for programs";
            case GREENHOUSE, LEVER, ASHBY -> "body of a request";
        };
    }
}
