package dev.levelpress.publish;

import dev.levelpress.document.Document;
import dev.levelpress.document.Documents;
import dev.levelpress.document.Drafted;
import dev.levelpress.document.Format;
import dev.levelpress.document.Kind;
import dev.levelpress.document.Masthead;
import dev.levelpress.document.Posting;
import dev.levelpress.document.Profile;
import dev.levelpress.document.offer.Offer;
import dev.levelpress.framework.Craft;
import dev.levelpress.framework.Framework;
import dev.levelpress.framework.Level;
import dev.levelpress.framework.RichText;
import dev.levelpress.output.docx.DocxOutput;
import dev.levelpress.output.pdf.PdfOutput;
import dev.levelpress.problem.Location;
import dev.levelpress.problem.ProblemReport;
import dev.levelpress.reader.Import;
import dev.levelpress.reader.Readers;
import dev.levelpress.review.Calibration;
import dev.levelpress.review.KnownForms;
import dev.levelpress.review.Spread;
import dev.levelpress.source.Source;
import dev.levelpress.source.Sources;
import dev.levelpress.source.git.Mirror;
import dev.levelpress.template.PageTemplates;
import dev.levelpress.template.TemplateFolder;
import dev.levelpress.template.Xhtml;
import dev.levelpress.template.word.WordTemplates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads frameworks and makes their documents. Safe for use by several threads. */
public final class Publisher {

    private final Settings settings;
    private final Remembered remembered;
    private final Documents documents;
    private final PageTemplates pages;
    private final WordTemplates words;
    private final PdfOutput pdf = new PdfOutput();
    private final DocxOutput docx = new DocxOutput();
    private final DocumentPress press;

    public Publisher(Settings settings) {
        this(settings, new Remembered());
    }

    /** @param remembered of what publishers before this one have read */
    public Publisher(Settings settings, Remembered remembered) {
        this.settings = settings;
        this.remembered = remembered;
        this.documents = new Documents(
                settings.look(),
                settings.date(),
                settings.version(),
                settings.nextLevel(),
                settings.resolveInherited());
        TemplateFolder templates = settings.templateFolder();
        this.pages = new PageTemplates(templates);
        this.words = new WordTemplates(templates);
        this.press = new DocumentPress(pages, words, pdf, docx);
    }

    /**
     * The framework in a folder, a zip or a single file, checked.
     *
     * @throws IOException when there is nothing at that path or it cannot be opened at all
     */
    public Reading read(Path source) throws IOException {
        ProblemReport problems = new ProblemReport();
        return read(Sources.open(source, settings.limits(), problems, remembered.pages()), problems);
    }

    /**
     * The same for what is not read again: nothing is taken from what was read before, and nothing is kept.
     *
     * @throws IOException as above
     */
    public Reading readOnce(Path source) throws IOException {
        ProblemReport problems = new ProblemReport();
        Source opened = Sources.open(source, settings.limits(), problems);
        return checked(Readers.read(opened, problems), problems);
    }

    /**
     * The framework in a commit, checked.
     *
     * @param commit its whole id
     * @throws IOException when the commit, or the folder of the mirror's address, is not there
     */
    public Reading read(Mirror mirror, String commit) throws IOException {
        ProblemReport problems = new ProblemReport();
        return read(Sources.open(mirror, commit, settings.limits(), problems, remembered.pages()), problems);
    }

    private Reading read(Source opened, ProblemReport problems) {
        return checked(Readers.read(opened, problems, remembered.recollection()), problems);
    }

    private static Reading checked(Import imported, ProblemReport problems) {
        PrintChecks.check(imported.framework(), problems);
        return new Reading(imported.framework(), problems.all(), imported.report());
    }

    /**
     * One document.
     *
     * @throws UnknownDocument when the framework does not have it
     * @throws dev.levelpress.template.TemplateProblems when a template cannot be used
     */
    public Published publish(Framework framework, Request request) {
        Craft craft = craft(framework, request.craft());
        Level level = level(craft, request.level());
        requireFormat(request);
        Document document = documents.document(request.kind(), framework, craft, level);
        return new Published(FileNames.of(level, request), request.format(), press.bytes(document, request.format()));
    }

    /**
     * A posting of a level with what a recruiter adds, and what its writers should know before it goes out.
     *
     * @param where the offer was read from
     * @throws UnknownDocument when the framework does not have the level
     */
    public Drafted draft(Framework framework, String craft, String level, Offer offer, Location where) {
        Craft of = craft(framework, craft);
        Drafted drafted = documents.posting(framework, of, level(of, level), offer, where);
        ProblemReport problems = new ProblemReport();
        drafted.problems().forEach(problems::add);
        PrintChecks.check(drafted.posting(), where, problems);
        return new Drafted(drafted.posting(), problems.all());
    }

    /**
     * One file of a posting's kit, under its name in the kit.
     *
     * @throws dev.levelpress.template.TemplateProblems when a template cannot be used
     */
    public Published piece(Posting posting, PostingPiece piece) {
        return new Published(piece.fileName(), piece.format(), press.postings().piece(posting, piece));
    }

    /**
     * A posting as a page of its own.
     *
     * @param attachment address of the posting as PDF
     * @throws dev.levelpress.template.TemplateProblems when a template cannot be used
     */
    public Published postingPage(Posting posting, String attachment) {
        PostingPiece page = PostingPiece.PAGE;
        return new Published(page.fileName(), page.format(), press.postings().page(posting, attachment));
    }

    /**
     * A posting in one format.
     *
     * @throws UnknownDocument when the framework does not have the level, or postings not the format
     * @throws dev.levelpress.template.TemplateProblems when a template cannot be used
     */
    public Published posting(Framework framework, String craft, String level, Offer offer, Format format) {
        Request request = new Request(craft, level, Kind.POSTING, format);
        requireFormat(request);
        Craft of = craft(framework, craft);
        Posting posting = documents
                .posting(framework, of, level(of, level), offer, Location.of("offer"))
                .posting();
        return new Published(FileNames.of(level(of, level), request), format, press.bytes(posting, format));
    }

    private static void requireFormat(Request request) {
        if (!request.kind().formats().contains(request.format())) {
            throw new UnknownDocument(
                    "format",
                    request.format().extension(),
                    request.kind().formats().stream().map(Format::extension).toList());
        }
    }

    /** The forms of a framework for one period, to be made for many people. */
    public PersonalReviews personal(Framework framework, String period) {
        return new PersonalReviews(framework, period, documents, words, docx, press::bytes);
    }

    /**
     * What there is to publish, in the order of the framework.
     *
     * @param craft only this one
     * @param level only this one of each craft
     * @throws UnknownDocument when there is no such craft or level
     */
    public List<Request> requests(
            Framework framework,
            Optional<String> craft,
            Optional<String> level,
            List<Kind> kinds,
            List<Format> formats) {
        List<Request> requests = new ArrayList<>();
        List<Craft> crafts = craft.map(id -> List.of(craft(framework, id))).orElse(framework.crafts());
        for (Craft each : crafts) {
            for (Level step : each.levels()) {
                if (level.isEmpty() || level.get().equals(step.id())) {
                    for (Kind kind : kinds) {
                        kind.formats().stream()
                                .filter(formats::contains)
                                .forEach(format -> requests.add(new Request(each.id(), step.id(), kind, format)));
                    }
                }
            }
        }
        if (level.isPresent()
                && crafts.stream().noneMatch(each -> each.level(level.get()).isPresent())) {
            throw unknownLevel(crafts, level.get());
        }
        return requests;
    }

    /**
     * What is known of review forms that come back.
     *
     * @param framework that they were made of; empty when it is not at hand
     * @throws dev.levelpress.template.TemplateProblems when the template of reviews cannot be used
     */
    public KnownForms forms(Optional<Framework> framework) {
        return new KnownForms(words, documents, framework);
    }

    /**
     * For each group of people a PDF of how their ratings are spread.
     *
     * @param framework that the forms were made of; empty when it is not at hand
     * @param period of the forms; may be empty
     * @param minimum groups of fewer people are not charted
     */
    public List<Published> summaries(
            Optional<Framework> framework, Calibration calibration, String period, int minimum) {
        Set<String> names = new HashSet<>();
        List<Published> summaries = new ArrayList<>();
        for (Spread spread : calibration.spreads()) {
            Xhtml page = pages.page("spread", spreadPage(framework, spread, period, minimum), settings.look());
            String wanted = SafeName.of(spread.title(), "Ratings");
            String name = wanted;
            for (int number = 2; !names.add(SafeName.key(name)); number++) {
                name = wanted + " (" + number + ")";
            }
            summaries.add(new Published(name + ".pdf", Format.PDF, pdf.write(page)));
        }
        return summaries;
    }

    private SpreadPage spreadPage(Optional<Framework> framework, Spread spread, String period, int minimum) {
        Masthead masthead = new Masthead(
                framework.map(Framework::name).orElse(""),
                "",
                period.isEmpty() ? "Ratings" : "Ratings, " + period,
                "",
                spread.title(),
                spread.title(),
                settings.version()
                        .or(() -> framework
                                .map(Framework::revision)
                                .map(revision -> revision.commit().orElse(revision.digest())))
                        .orElse(""),
                "",
                "",
                framework.map(Framework::language).orElse("en"));
        return new SpreadPage(masthead, spread, minimum, false, settings.look());
    }

    /** What a level expects, for pages that show it. */
    public Profile profile(Framework framework, Craft craft, Level level) {
        return (Profile) documents.document(Kind.PROFILE, framework, craft, level);
    }

    /** A text of a craft without links that lead nowhere outside the framework's own site. */
    public RichText printable(Craft craft, RichText text) {
        return documents.printable(craft, text);
    }

    /** @throws UnknownDocument when there is none; the message names those there are */
    public static Craft craft(Framework framework, String id) {
        return framework
                .craft(id)
                .orElseThrow(() -> new UnknownDocument(
                        "craft", id, framework.crafts().stream().map(Craft::id).toList()));
    }

    /** @throws UnknownDocument when there is none; the message names those there are */
    public static Level level(Craft craft, String id) {
        return craft.level(id).orElseThrow(() -> unknownLevel(List.of(craft), id));
    }

    private static UnknownDocument unknownLevel(List<Craft> crafts, String id) {
        return new UnknownDocument(
                "level",
                id,
                crafts.stream()
                        .flatMap(craft -> craft.levels().stream().map(level -> craft.id() + "/" + level.id()))
                        .toList());
    }
}
