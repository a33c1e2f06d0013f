package dev.levelpress.publish;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files and folders that every file system takes, and that say what they seem to say. */
final class SafeName {

    /** In UTF-8: file systems take 255, and a number and an ending must fit too. */
    private static final int LONGEST = 150;

    private static final Pattern UNUSABLE =
            Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}<>:\"/\\\\|?*\\s]+");
    private static final Pattern ENDS = Pattern.compile("^[. ~]+|[. ]+$");

    /** Names of devices on Windows, whatever follows their first dot. */
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\\..*)?");

    private SafeName() {}

    /** The text as a name; {@code otherwise} when nothing of it can be used. */
    static String of(String text, String otherwise) {
        String name = Normalizer.normalize(text, Normalizer.Form.NFC);
        name = UNUSABLE.matcher(name).replaceAll(" ");
        name = ENDS.matcher(shortened(ENDS.matcher(name).replaceAll(""))).replaceAll("");
        if (name.isEmpty()) {
            return otherwise;
        }
        return DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches() ? "_" + name : name;
    }

    /** The same for names that some file systems take for one. */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** Cut between characters as people see them. */
    private static String shortened(String name) {
        if (bytes(name) <= LONGEST) {
            return name;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(name);
        int end = 0;
        int used = 0;
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            used += bytes(name.substring(end, next));
            if (used > LONGEST) {
                break;
            }
            end = next;
        }
        return name.substring(0, end);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
