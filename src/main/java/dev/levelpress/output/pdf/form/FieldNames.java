package dev.levelpress.output.pdf.form;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The tree that the names of fields make: no field's own name may hold a period, which parts it from that of the group it
 * is in (ISO 32000-1, 12.7.3.2).
 */
final class FieldNames {

    private final PdfWriter writer;
    private final Optional<PdfIndirectReference> group;
    private final Map<String, FieldNames> groups = new LinkedHashMap<>();
    private final Map<String, PdfIndirectReference> kids = new LinkedHashMap<>();

    private FieldNames(PdfWriter writer, Optional<PdfIndirectReference> group) {
        this.writer = writer;
        this.group = group;
    }

    static FieldNames of(PdfWriter writer) {
        return new FieldNames(writer, Optional.empty());
    }

    /**
     * Puts the last part of the name into the field, and the field into the groups that the other parts name.
     *
     * @param at where the field is written
     * @throws IllegalArgumentException when another field or group has the name
     */
    void add(String name, PdfDictionary field, PdfIndirectReference at) {
        FieldNames holding = this;
        List<String> parts = List.of(name.split("\\.", -1));
        for (String part : parts.subList(0, parts.size() - 1)) {
            holding = holding.group(part);
        }
        holding.put(parts.getLast(), field, at);
    }

    private FieldNames group(String name) {
        FieldNames known = groups.get(name);
        if (known != null) {
            return known;
        }
        PdfIndirectReference at = writer.getPdfIndirectReference();
        FieldNames made = new FieldNames(writer, Optional.of(at));
        unique(name, at);
        groups.put(name, made);
        return made;
    }

    private void put(String name, PdfDictionary field, PdfIndirectReference at) {
        unique(name, at);
        describe(name, field);
    }

    private void unique(String name, PdfIndirectReference at) {
        if (kids.putIfAbsent(name, at) != null) {
            throw new IllegalArgumentException("two fields of the form have the name \"" + name + "\"");
        }
    }

    private void describe(String name, PdfDictionary dictionary) {
        dictionary.put(PdfName.T, new PdfString(name, PdfObject.TEXT_UNICODE));
        group.ifPresent(at -> dictionary.put(PdfName.PARENT, at));
    }

    /** Writes the groups inside this one. */
    PdfArray write() throws IOException {
        for (Map.Entry<String, FieldNames> each : groups.entrySet()) {
            PdfDictionary dictionary = new PdfDictionary();
            describe(each.getKey(), dictionary);
            dictionary.put(PdfName.KIDS, each.getValue().write());
            writer.addToBody(dictionary, each.getValue().group.orElseThrow());
        }
        PdfArray array = new PdfArray();
        kids.values().forEach(array::add);
        return array;
    }
}
