package dev.levelpress.publish;

import dev.levelpress.document.Format;

/** The files of a posting kit, each with its name. */
public enum PostingPiece {
    PDF("posting.pdf", Format.PDF),
    DOCX("posting.docx", Format.DOCX),
    /** A page of its own, with data for search engines. */
    PAGE("page.html", Format.HTML),
    /** What job boards keep of HTML. */
    FRAGMENT("fragment.html", Format.HTML),
    TEXT("posting.txt", Format.TEXT),
    MARKDOWN("posting.md", Format.MARKDOWN),
    JSON("posting.json", Format.JSON),
    GREENHOUSE("greenhouse.json", Format.JSON),
    LEVER("lever.json", Format.JSON),
    ASHBY("ashby.json", Format.JSON);

    private final String fileName;
    private final Format format;

    PostingPiece(String fileName, Format format) {
        this.fileName = fileName;
        this.format = format;
    }

    /** As it is called in a kit. */
    public String fileName() {
        return fileName;
    }

    public Format format() {
        return format;
    }

    /** What a posting is in a format; the other pieces are for a special use. */
    static PostingPiece of(Format format) {
        return switch (format) {
            case PDF -> PDF;
            case DOCX -> DOCX;
            case HTML -> PAGE;
            case TEXT -> TEXT;
            case MARKDOWN -> MARKDOWN;
            case JSON -> JSON;
            case XLSX -> throw new IllegalArgumentException("a posting has no XLSX form");
        };
    }
}
