package dev.levelpress.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of documents, each with the formats it comes in. */
public enum Kind {
    PROFILE(Format.PDF, Format.DOCX, Format.HTML, Format.MARKDOWN, Format.JSON),
    REVIEW(Format.DOCX, Format.PDF, Format.XLSX, Format.HTML),
    POSTING(Format.PDF, Format.DOCX, Format.HTML, Format.TEXT, Format.MARKDOWN, Format.JSON);

    private final List<Format> formats;

    Kind(Format... formats) {
        this.formats = List.of(formats);
    }

    public List<Format> formats() {
        return formats;
    }

    /** As it stands in URLs, file names and options, such as {@code profile}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
