package dev.levelpress.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the block "All levels": what it says holds for every level, so it describes the areas of the craft. */
final class AllLevels {

    private static final Pattern TITLE =
            Pattern.compile("(?iu)[\\p{P}\\s]*(for |common to |applies to |shared by )?(all|every|any) (the )?"
                    + "(levels?|grades?|bands?|roles?|ranks?|engineers?|employees?|people)[\\p{P}\\s]*"
                    + "|everyone|全レベル(共通)?|全員");

    private AllLevels() {}

    /** The craft without that level, its areas described by it; the craft itself when it has none. */
    static WrittenCraft asDescription(WrittenCraft craft) {
        List<WrittenLevel> all = craft.levels().stream().filter(AllLevels::is).toList();
        if (all.size() != 1 || craft.levels().size() < 3) {
            return craft;
        }
        Set<String> known = new HashSet<>();
        craft.described().forEach(area -> known.add(Slug.ofArea(area.name())));
        List<DescribedArea> described = new ArrayList<>(craft.described());
        for (WrittenArea area : all.getFirst().areas()) {
            if (known.add(area.key())) {
                described.add(new DescribedArea(area.name(), List.of(), area.text(), area.origin()));
            }
        }
        List<WrittenLevel> levels =
                craft.levels().stream().filter(level -> !is(level)).toList();
        return craft.with(described, levels);
    }

    private static boolean is(WrittenLevel level) {
        return TITLE.matcher(level.name()).matches();
    }
}
