package dev.levelpress.output.docx;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schema of WordprocessingML (ECMA-376, transitional). */
final class WordSchema {

    private static final String FOLDER = "/org/apache/poi/schemas/ooxml/src/";
    private static final Schema SCHEMA = schema();

    private WordSchema() {}

    /** What the schema says against the parts of a document, as {@code part: error}. */
    static List<String> errors(Map<String, String> parts) {
        List<String> errors = new ArrayList<>();
        parts.forEach((name, xml) -> {
            if (name.matches("word/(glossary/)?[a-zA-Z]+\\d*\\.xml")) {
                errors(xml).forEach(error -> errors.add(name + ": " + error));
            }
        });
        return errors;
    }

    private static List<String> errors(String xml) {
        List<String> errors = new ArrayList<>();
        Validator validator = SCHEMA.newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException warning) {}

            @Override
            public void error(SAXParseException error) {
                errors.add(error.getMessage());
            }

            @Override
            public void fatalError(SAXParseException error) {
                errors.add(error.getMessage());
            }
        });
        try {
            validator.validate(new StreamSource(new StringReader(withoutExtensions(xml))));
        } catch (SAXException e) {
            errors.add(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return errors;
    }

    /** What a reader that knows no extensions sees (ECMA-376 part 3, Ignorable). */
    private static String withoutExtensions(String xml) {
        return xml.replaceAll("(?s)<(w14|w15):(\\w+)[^>]*?(/>|>.*?</\\1:\\2>)", "")
                .replaceAll(" mc:Ignorable=\"[^\"]*\"", "");
    }

    private static Schema schema() {
        try {
            return SchemaFactory.newDefaultInstance()
                    .newSchema(new Source[] {source("/ooxml/xml.xsd"), source(FOLDER + "wml.xsd")});
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Source source(String name) {
        URL url = Objects.requireNonNull(WordSchema.class.getResource(name), name);
        return new StreamSource(url.toExternalForm());
    }
}
