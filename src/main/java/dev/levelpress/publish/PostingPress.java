package dev.levelpress.publish;

import dev.levelpress.document.Posting;
import dev.levelpress.output.docx.DocxOutput;
import dev.levelpress.output.html.HtmlOutput;
import dev.levelpress.output.json.BoardPayloads;
import dev.levelpress.output.json.JobPostingData;
import dev.levelpress.output.json.PostingJson;
import dev.levelpress.output.pdf.Attachment;
import dev.levelpress.output.pdf.PdfOutput;
import dev.levelpress.template.PageTemplates;
import dev.levelpress.template.word.WordTemplates;
import java.nio.charset.StandardCharsets;

/** Makes the files of postings. Safe for use by several threads. */
record PostingPress(PageTemplates pages, WordTemplates words, PdfOutput pdf, DocxOutput docx, HtmlOutput html) {

    /** @throws dev.levelpress.template.TemplateProblems when a template cannot be used */
    byte[] piece(Posting posting, PostingPiece piece) {
        return switch (piece) {
            case PDF -> pdf.write(pages.posting(posting), data(posting));
            case DOCX -> docx.write(words.parts(posting));
            case PAGE -> page(posting, "");
            case FRAGMENT -> bytes(pages.postingFragment(posting));
            case TEXT -> bytes(pages.postingText(posting));
            case MARKDOWN -> bytes(pages.markdown(posting));
            case JSON -> PostingJson.of(posting);
            case GREENHOUSE -> BoardPayloads.greenhouse(posting, pages.postingFragment(posting));
            case LEVER -> BoardPayloads.lever(posting, pages.postingFragment(posting));
            case ASHBY -> BoardPayloads.ashby(posting, pages.postingFragment(posting));
        };
    }

    /** @param attachment address of the posting as PDF; empty for none */
    byte[] page(Posting posting, String attachment) {
        String data = JobPostingData.of(posting, pages.postingFragment(posting));
        return html.write(pages.postingPage(posting, data, attachment));
    }

    private static Attachment data(Posting posting) {
        return new Attachment(
                "posting.json", "application/json", "This posting as data (JSON)", PostingJson.of(posting));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
