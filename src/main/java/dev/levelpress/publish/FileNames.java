package dev.levelpress.publish;

import dev.levelpress.framework.Level;

/** Names to save documents under: what people would call them, with what no file system takes replaced. */
final class FileNames {

    private static final int LONGEST = 100;

    private FileNames() {}

    static String of(Level level, Request request) {
        String title = level.title()
                .replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"/\\\\|?*]", " ")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("^\\.+|\\.+$", "");
        int end = Math.min(title.length(), LONGEST);
        if (end > 0 && end < title.length() && Character.isHighSurrogate(title.charAt(end - 1))) {
            end--;
        }
        String name = title.substring(0, end).strip();
        return (name.isEmpty() ? level.id() : name) + " - " + request.kind().id() + "."
                + request.format().extension();
    }
}
