package dev.levelpress.source.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a workbook's sheet, both numbers 1-based and within what a sheet can have. */
record Place(int row, int column) {

    static final int MAX_ROW = 1_048_576;
    static final int MAX_COLUMN = 16_384;

    private static final Pattern WRITTEN = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");

    /** Empty when it is no place of a sheet. */
    static Optional<Place> of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int column = 0;
        for (char letter : parts.group(1).toCharArray()) {
            column = column * 26 + Character.toUpperCase(letter) - 'A' + 1;
        }
        int row = Integer.parseInt(parts.group(2));
        return row < 1 || row > MAX_ROW || column > MAX_COLUMN ? Optional.empty() : Optional.of(new Place(row, column));
    }

    /** The area between two places, written as {@code A1:B2}; empty when it is none. */
    static Optional<Places.Area> area(String written) {
        String[] corners = written.split(":", -1);
        if (corners.length != 2) {
            return Optional.empty();
        }
        return of(corners[0])
                .flatMap(first -> of(corners[1])
                        .map(last -> new Places.Area(
                                Math.min(first.row, last.row),
                                Math.min(first.column, last.column),
                                Math.max(first.row, last.row),
                                Math.max(first.column, last.column))));
    }

    @Override
    public String toString() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString() + row;
    }
}
