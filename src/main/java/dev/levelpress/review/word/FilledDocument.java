package dev.levelpress.review.word;

import dev.levelpress.review.office.OfficePackage;
import dev.levelpress.review.office.RefusedPackage;
import dev.levelpress.review.word.FormData.Area;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document as it came back.
 *
 * @param properties what it was made for as its properties say, for editors that drop the XML; by name
 */
public record FilledDocument(Body body, FormData data, Map<String, String> properties) {

    private static final Pattern TAG = Pattern.compile("(?:area\\.(.+)\\.)?([A-Za-z][A-Za-z0-9]*)");

    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** @throws RefusedPackage when it cannot be read */
    public static FilledDocument of(OfficePackage file) throws RefusedPackage {
        byte[] main = file.part("word/document.xml")
                .orElseThrow(() -> new RefusedPackage("has no text where Word documents have it"));
        return new FilledDocument(BodyReader.read(main), FormData.of(file), FormProperties.of(file));
    }

    /**
     * What the controls hold, in their order; those that are empty or show their prompt have nothing to say.
     *
     * @param areas of the level, where the document itself no longer says them
     */
    public List<Finding> inControls(List<Area> areas) {
        List<Area> known = areas(areas);
        List<Finding> found = new ArrayList<>();
        for (Control control : body.controls()) {
            if (!control.isEmpty()) {
                finding(control, known).ifPresent(found::add);
            }
        }
        return found;
    }

    /**
     * What stands where the form asks for it, whatever it stands in.
     *
     * @param areas as for controls
     */
    public List<Finding> inPlace(BlankForm blank, List<Area> areas) {
        Map<String, String> ids = new HashMap<>();
        for (Area area : areas(areas)) {
            ids.putIfAbsent(slug(area.name()), area.id());
            ids.putIfAbsent(area.id(), area.id());
        }
        return Positions.in(body, blank, name -> ids.computeIfAbsent(slug(name), slug -> slug));
    }

    private static String slug(String name) {
        String dashed = OTHERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
        return dashed.substring(
                dashed.startsWith("-") ? 1 : 0,
                dashed.length() - (dashed.length() > 1 && dashed.endsWith("-") ? 1 : 0));
    }

    private List<Area> areas(List<Area> known) {
        if (!data.areas().isEmpty()) {
            return data.areas();
        }
        List<Area> said = new ArrayList<>();
        for (String id = property("area.1"); !id.isEmpty(); id = property("area." + (said.size() + 1))) {
            String name = id;
            said.add(known.stream()
                    .filter(each -> each.id().equals(name))
                    .findFirst()
                    .orElse(new Area(id, "")));
        }
        return said.isEmpty() ? known : said;
    }

    private String property(String name) {
        return properties.getOrDefault(name, "");
    }

    /** Everything that the XML holds. */
    public List<Finding> inData() {
        return data.values().entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> new Finding(each.getKey(), each.getValue(), Finding.Source.DATA, true))
                .toList();
    }

    private static Optional<Finding> finding(Control control, List<Area> areas) {
        return bound(control.xpath(), areas)
                .map(key -> new Finding(key, control.value(), Finding.Source.BOUND, control.isTyped()))
                .or(() -> tagged(control.tag(), areas)
                        .map(key -> new Finding(key, control.value(), Finding.Source.TAGGED, control.isTyped())));
    }

    private static Optional<Key> bound(String xpath, List<Area> areas) {
        return Binding.of(xpath)
                .filter(each -> each.area() <= areas.size())
                .map(each -> new Key(
                        each.area() == 0 ? "" : areas.get(each.area() - 1).id(), each.question()));
    }

    /** Tags hold the start of ids that are long, and the area's number. */
    private static Optional<Key> tagged(String tag, List<Area> areas) {
        Matcher parts = TAG.matcher(tag);
        if (!parts.matches()) {
            return Optional.empty();
        }
        if (parts.group(1) == null) {
            return Optional.of(new Key("", parts.group(2)));
        }
        String key = parts.group(1);
        String area = areas.stream()
                .map(Area::id)
                .filter(id -> id.equals(key))
                .findFirst()
                .or(() -> shortened(key, areas))
                .orElse(key);
        return Optional.of(new Key(area, parts.group(2)));
    }

    private static Optional<String> shortened(String key, List<Area> areas) {
        Matcher number = Pattern.compile(".*-(\\d{1,4})").matcher(key);
        if (!number.matches()) {
            return Optional.empty();
        }
        int at = Integer.parseInt(number.group(1));
        String start = key.substring(0, number.start(1) - 1);
        return at >= 1 && at <= areas.size() && areas.get(at - 1).id().startsWith(start)
                ? Optional.of(areas.get(at - 1).id())
                : Optional.empty();
    }
}
