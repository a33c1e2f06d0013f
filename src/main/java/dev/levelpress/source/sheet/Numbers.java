package dev.levelpress.source.sheet;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

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

    private int format(int style) {
        return style < styles.size() ? styles.get(style) : 0;
    }

    private String code(int format) {
        String builtIn = format < 50 ? BuiltinFormats.getBuiltinFormat(format) : null;
        return formats.getOrDefault(format, builtIn == null ? "General" : builtIn);
    }

    /** The day that a whole number is; empty when the style does not make a date of it. */
    Optional<LocalDate> date(String written, int style) {
        int format = format(style);
        String number = written.strip();
        if (!number.matches("\\d{1,7}(\\.0*)?") || !DateUtil.isADateFormat(format, code(format))) {
            return Optional.empty();
        }
        double days = Double.parseDouble(number);
        return days >= 1 && DateUtil.isValidExcelDate(days)
                ? Optional.ofNullable(DateUtil.getLocalDateTime(days, from1904)).map(LocalDateTime::toLocalDate)
                : Optional.empty();
    }

    /** The number as the style displays it, or as it is written where the format cannot be used. */
    String text(String written, int style) {
        int format = format(style);
        try {
            return display.formatRawCellContents(Double.parseDouble(written), format, code(format), from1904)
                    .strip();
        } catch (RuntimeException unusable) {
            return written.strip();
        }
    }
}
