package dev.levelpress.template.word;

/** Title, author and language of a document, as file managers and screen readers show them. */
final class CoreProperties {

    static final String PART = "docProps/core.xml";
    static final String TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    static final String RELATIONSHIP =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private CoreProperties() {}

    static String template() {
        return """
                <#ftl strip_whitespace=false><?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <cp:coreProperties \
                xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/" \
                xmlns:dcterms="http://purl.org/dc/terms/" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
                <dc:title>${doc.masthead.title}</dc:title>\
                <dc:subject>${doc.masthead.craft}</dc:subject>\
                <dc:creator>${doc.masthead.framework}</dc:creator>\
                <dc:language>${doc.masthead.language}</dc:language>\
                <#if doc.masthead.isoDate?has_content>\
                <dcterms:created xsi:type="dcterms:W3CDTF">${doc.masthead.isoDate}T00:00:00Z</dcterms:created>\
                </#if></cp:coreProperties>""";
    }
}
