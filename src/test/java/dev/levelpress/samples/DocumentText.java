package dev.levelpress.samples;

import dev.levelpress.document.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The words of a finished document, in reading order, whatever its format. */
final class DocumentText {

    private DocumentText() {}

    static String of(Format format, byte[] bytes) throws IOException {
        return switch (format) {
            case PDF -> PdfOutline.text(bytes);
            case DOCX -> WordOutline.text(bytes);
            case XLSX -> workbook(bytes);
            case HTML ->
                Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).body().wholeText();
            case TEXT -> new String(bytes, StandardCharsets.UTF_8);
            case MARKDOWN -> markdown(new String(bytes, StandardCharsets.UTF_8));
            case JSON -> {
                StringBuilder text = new StringBuilder();
                strings(new ObjectMapper().readTree(bytes), text);
                yield text.toString();
            }
        };
    }

    private static String workbook(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    workbook.getSheetAt(i)
                            .forEach(
                                    row -> row.forEach(cell -> text.append(cell).append('\n')));
                }
            }
        }
        return text.toString();
    }

    private static String markdown(String markdown) {
        var extensions = List.of(TablesExtension.create(), StrikethroughExtension.create());
        var document = Parser.builder().extensions(extensions).build().parse(markdown);
        String html = HtmlRenderer.builder().extensions(extensions).build().render(document);
        return Jsoup.parse(html).body().wholeText();
    }

    private static void strings(JsonNode node, StringBuilder text) {
        if (node.isString()) {
            text.append(node.stringValue()).append('\n');
        }
        node.forEach(child -> strings(child, text));
    }
}
