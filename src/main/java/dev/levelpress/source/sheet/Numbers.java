package dev.levelpress.source.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Numbers and dates as the formats of a workbook display them. */
final class Numbers {

    private static final int LONGEST_FORMAT = 200;
    private static final int MAX_STYLES = 70_000;

    private final DataFormatter display = new DataFormatter(Locale.US);
    private final Map<Integer, String> formats = new HashMap<>();
    /** The format of each cell style. */
    private final List<Integer> styles = new ArrayList<>();

    private final boolean from1904;

    /** @param from1904 whether dates count from 1904 instead of 1900 */
    Numbers(boolean from1904) {
        this.from1904 = from1904;
    }

    void readStyles(Xml xml) throws IOException {
        boolean ofCells = false;
        while (xml.next() && styles.size() < MAX_STYLES) {
            if (xml.starts("numFmt")) {
                Optional<String> code = xml.attribute("formatCode").filter(text -> text.length() <= LONGEST_FORMAT);
                xml.number("numFmtId").ifPresent(id -> code.ifPresent(text -> formats.put(id, text)));
            } else if (xml.starts("cellXfs")) {
                ofCells = true;
            } else if (xml.ends("cellXfs")) {
                return;
            } else if (ofCells && xml.starts("xf")) {
                styles.add(xml.number("numFmtId").orElse(0));
            }
        }
    }

    /** The number as the style displays it, or as it is written where the format cannot be used. */
    String text(String written, int style) {
        int format = style < styles.size() ? styles.get(style) : 0;
        String code = formats.getOrDefault(format, format < 50 ? BuiltinFormats.getBuiltinFormat(format) : null);
        try {
            return display.formatRawCellContents(
                            Double.parseDouble(written), format, code == null ? "General" : code, from1904)
                    .strip();
        } catch (RuntimeException unusable) {
            return written.strip();
        }
    }
}
