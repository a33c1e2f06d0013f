package dev.levelpress.publish;

import dev.levelpress.document.Document;
import dev.levelpress.document.Format;
import dev.levelpress.document.Posting;
import dev.levelpress.document.Profile;
import dev.levelpress.document.Review;
import dev.levelpress.output.docx.DocxOutput;
import dev.levelpress.output.html.HtmlOutput;
import dev.levelpress.output.json.JsonOutput;
import dev.levelpress.output.pdf.PdfOutput;
import dev.levelpress.output.xlsx.ReviewWorkbook;
import dev.levelpress.template.PageTemplates;
import dev.levelpress.template.word.WordTemplates;
import java.nio.charset.StandardCharsets;

/** Makes the files of documents, each format with its output. Safe for use by several threads. */
final class DocumentPress {

    private final PageTemplates pages;
    private final WordTemplates words;
    private final PdfOutput pdf;
    private final DocxOutput docx;
    private final HtmlOutput html = new HtmlOutput();
    private final ReviewWorkbook workbooks = new ReviewWorkbook();
    private final JsonOutput json = new JsonOutput();
    private final PostingPress postings;

    DocumentPress(PageTemplates pages, WordTemplates words, PdfOutput pdf, DocxOutput docx) {
        this.pages = pages;
        this.words = words;
        this.pdf = pdf;
        this.docx = docx;
        this.postings = new PostingPress(pages, words, pdf, docx, html);
    }

    /** For the files of a posting that are none of its formats. */
    PostingPress postings() {
        return postings;
    }

    /** @throws dev.levelpress.template.TemplateProblems when a template cannot be used */
    byte[] bytes(Document document, Format format) {
        return switch (document) {
            case Profile profile -> bytes(profile, format);
            case Review review -> bytes(review, format);
            case Posting posting -> postings.piece(posting, PostingPiece.of(format));
        };
    }

    private byte[] bytes(Profile profile, Format format) {
        return switch (format) {
            case PDF -> pdf.write(pages.page(profile));
            case DOCX -> docx.write(words.parts(profile));
            case HTML -> html.write(pages.screenPage(profile));
            case MARKDOWN -> pages.markdown(profile).getBytes(StandardCharsets.UTF_8);
            case JSON -> json.profile(profile);
            case XLSX, TEXT -> throw missing(profile, format);
        };
    }

    private byte[] bytes(Review review, Format format) {
        return switch (format) {
            case PDF -> pdf.write(pages.printForm(review, words.questionnaire().rated(review.ratings())));
            case DOCX -> docx.write(words.parts(review));
            case XLSX -> workbooks.write(review, words.questionnaire().rated(review.ratings()));
            case HTML ->
                html.write(pages.form(review, words.questionnaire().rated(review.ratings())), pages.formScript());
            case TEXT, MARKDOWN, JSON -> throw missing(review, format);
        };
    }

    private static IllegalArgumentException missing(Document document, Format format) {
        return new IllegalArgumentException(document.kind() + " has no " + format + " form");
    }
}
