package dev.levelpress.template;

import dev.levelpress.document.Document;
import dev.levelpress.document.Look;
import dev.levelpress.document.Posting;
import dev.levelpress.document.Profile;
import dev.levelpress.document.Questionnaire;
import dev.levelpress.document.Review;
import dev.levelpress.framework.RichText;
import freemarker.core.CSSOutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Fills the FreeMarker templates of pages. Safe for use by several threads. */
public final class PageTemplates {

    /** In points. */
    private static final int WIDEST_LOGO = 150;

    private static final int HIGHEST_LOGO = 36;

    private final TemplateEngine pages;
    private final TemplateEngine styles;
    private final TemplateEngine markdown;
    private final TemplateFolder folder;
    private final Map<Look, String> formStyles = new ConcurrentHashMap<>();
    private final Map<Look, String> printFormStyles = new ConcurrentHashMap<>();
    private final Map<Look, String> printStyles = new ConcurrentHashMap<>();
    private final Map<Look, String> screenStyles = new ConcurrentHashMap<>();
    private final Map<Look, String> printPostingStyles = new ConcurrentHashMap<>();
    private final Map<Look, String> postingStyles = new ConcurrentHashMap<>();
    private final PostingTemplates postings;

    public PageTemplates(TemplateFolder folder) {
        this.folder = folder;
        FolderLoader loader = new FolderLoader(folder);
        ModelWrapper xhtml = ModelWrapper.of(PageTemplates::markup);
        pages = new TemplateEngine(folder, loader, XHTMLOutputFormat.INSTANCE, xhtml);
        styles = new TemplateEngine(folder, loader, CSSOutputFormat.INSTANCE, xhtml);
        postings = new PostingTemplates(folder, loader);
        markdown = new TemplateEngine(
                folder,
                loader,
                PlainTextOutputFormat.INSTANCE,
                new ModelWrapper(MarkdownText::model, MarkdownLine::model));
    }

    /**
     * The page of a document, to be printed.
     *
     * @throws TemplateProblems when the template is missing or broken
     */
    public Xhtml page(Document document) {
        return page(name(document), document, document.look());
    }

    /**
     * A page of another kind, to be printed.
     *
     * @param name of its template, without ending
     * @param doc what the template sees; of a public type
     * @throws TemplateProblems when the template is missing or broken
     */
    public Xhtml page(String name, Object doc, Look look) {
        return new Xhtml(
                pages.fill(name + ".ftl", Map.of("doc", doc)),
                printStyles.computeIfAbsent(look, each -> style("print.css", each)));
    }

    /**
     * The page of a document, to be read on a screen; it still prints well.
     *
     * @throws TemplateProblems when the template is missing or broken
     */
    public Xhtml screenPage(Document document) {
        Xhtml page = page(document);
        String screen = screenStyles.computeIfAbsent(document.look(), each -> style("screen.css", each));
        return new Xhtml(page.text(), page.css() + screen);
    }

    /**
     * A review form to be printed as a PDF that is filled in in a reader.
     *
     * @throws TemplateProblems when the template is missing or broken
     */
    public Xhtml printForm(Review review, Questionnaire asked) {
        String style = printFormStyles.computeIfAbsent(
                review.look(), each -> style("print.css", each) + style("review.css", each));
        return new Xhtml(pages.fill("review.ftl", Map.of("doc", review, "asked", asked)), style);
    }

    /**
     * A review form to be filled in in a browser.
     *
     * @throws TemplateProblems when the template is missing or broken
     */
    public Xhtml form(Review review, Questionnaire asked) {
        String style = formStyles.computeIfAbsent(
                review.look(), each -> style("print.css", each) + style("screen.css", each) + style("form.css", each));
        return new Xhtml(pages.fill("form.ftl", Map.of("doc", review, "asked", asked)), style);
    }

    /**
     * A posting to be printed.
     *
     * @throws TemplateProblems when the template is missing or broken
     */
    public Xhtml posting(Posting posting) {
        return posting(
                posting,
                "",
                "",
                printPostingStyles.computeIfAbsent(
                        posting.look(), each -> style("print.css", each) + style("posting.css", each)));
    }

    /**
     * A posting as a page of its own.
     *
     * @param data of the posting for search engines (JSON-LD), without {@code <} and {@code &}; empty for none
     * @param attachment address of the posting as PDF; empty for none
     * @throws TemplateProblems when the template is missing or broken
     */
    public Xhtml postingPage(Posting posting, String data, String attachment) {
        String style = postingStyles.computeIfAbsent(
                posting.look(),
                each -> style("print.css", each) + style("screen.css", each) + style("posting.css", each));
        return posting(posting, data, attachment, style);
    }

    private Xhtml posting(Posting posting, String data, String attachment, String style) {
        if (data.indexOf('<') >= 0 || data.indexOf('&') >= 0) {
            throw new IllegalArgumentException("data that could end its script: " + data);
        }
        return new Xhtml(
                pages.fill("posting.ftl", Map.of("doc", posting, "data", raw(data), "attachment", attachment)), style);
    }

    /**
     * A posting as the HTML that job boards keep: {@code p ul ol li strong em h2 h3}, without attributes.
     *
     * @throws TemplateProblems when the template is missing or broken
     */
    public String postingFragment(Posting posting) {
        return postings.fragment(posting);
    }

    /**
     * A posting as plain text, in lines of at most 78 characters where it has blanks.
     *
     * @throws TemplateProblems when the template is missing or broken
     */
    public String postingText(Posting posting) {
        return postings.text(posting);
    }

    /** What a form does by itself. */
    public String formScript() {
        return new String(folder.read("form.js"), StandardCharsets.UTF_8);
    }

    /**
     * A document as Markdown (CommonMark with GFM tables).
     *
     * @throws TemplateProblems when the template is missing or broken
     */
    public String markdown(Document document) {
        return markdown.fill(name(document) + ".md.ftl", Map.of("doc", document));
    }

    private String style(String name, Look look) {
        return styles.fill(
                name,
                Map.of(
                        "look",
                        look,
                        "colours",
                        Palette.of(look.accent()),
                        "logo",
                        LogoSize.of(look.logo(), WIDEST_LOGO, HIGHEST_LOGO)));
    }

    private static String name(Document document) {
        return switch (document) {
            case Profile profile -> profile.kind().id();
            case Posting posting -> posting.kind().id();
            case Review review -> throw new IllegalArgumentException(review.kind() + " is no page of this kind");
        };
    }

    private static TemplateModel markup(RichText text) {
        return raw(XhtmlText.of(text));
    }

    private static TemplateModel raw(String markup) {
        try {
            return XHTMLOutputFormat.INSTANCE.fromMarkup(markup);
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }
}
