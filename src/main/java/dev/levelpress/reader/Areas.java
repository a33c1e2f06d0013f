package dev.levelpress.reader;

import dev.levelpress.framework.Area;
import dev.levelpress.framework.Origin;
import dev.levelpress.framework.RichText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The areas of a craft: knows which of them a row means by what it links to and what it is called. */
final class Areas {

    private final Map<String, Area> areas = new LinkedHashMap<>();
    private final Map<String, String> byFragment = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    /** An area the craft describes; every one of its anchors leads to it. */
    void describe(DescribedArea area) {
        String anchor = area.anchors().isEmpty() ? "" : area.anchors().getFirst();
        String id = add(anchor, area.name(), area.text(), area.origin());
        area.anchors().forEach(each -> byFragment.putIfAbsent(each, id));
    }

    /**
     * The id of the area a row of a level is about; an unknown area is a new one.
     *
     * @param soFar keys of the level's rows above, by area id
     */
    String of(WrittenArea row, Map<String, String> soFar) {
        String fragment = row.fragment();
        String linked = byFragment.getOrDefault(fragment, "");
        String named = byName.getOrDefault(row.key(), "");
        // Copied rows often keep the link of the row they were copied from; the name is then right.
        boolean isCopy = !named.isEmpty() || soFar.containsKey(linked);
        boolean sameName = row.key().equals(soFar.getOrDefault(linked, row.key()));
        if (!linked.isEmpty() && (!isCopy || (named.isEmpty() && sameName))) {
            byName.putIfAbsent(row.key(), linked);
            return linked;
        }
        if (!named.isEmpty()) {
            byFragment.putIfAbsent(fragment, named);
            return named;
        }
        String id = add(linked.isEmpty() ? fragment : "", row.name(), RichText.EMPTY, row.origin());
        if (linked.isEmpty() && !fragment.isEmpty()) {
            byFragment.put(fragment, id);
        }
        return id;
    }

    /** The name an area was first given; empty for an id that is none. */
    String name(String id) {
        return Optional.ofNullable(areas.get(id)).map(Area::name).orElse("");
    }

    /** Those of the craft's page first, then by first appearance. */
    List<Area> all() {
        return new ArrayList<>(areas.values());
    }

    private String add(String fragment, String name, RichText description, Origin origin) {
        boolean usable = fragment.matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_.:-]*");
        String id = Slug.unique(usable ? fragment : Slug.or(Slug.ofArea(name), "area"), ids);
        areas.put(id, new Area(id, name, description, origin));
        byName.putIfAbsent(Slug.ofArea(name), id);
        return id;
    }
}
