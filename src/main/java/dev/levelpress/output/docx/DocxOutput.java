package dev.levelpress.output.docx;

import dev.levelpress.document.StandIn;
import dev.levelpress.template.word.WordPart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.zip.Deflater;

/** Packages parts as a .docx file. Safe for use by several threads. */
public final class DocxOutput {

    /** Forgets what no template holds any more; arrays are the same only when they are one object. */
    private final Map<byte[], PackedPart> packed = Collections.synchronizedMap(new WeakHashMap<>());

    /** The bytes depend on the parts alone. */
    public byte[] write(List<WordPart> parts) {
        List<PackedPart> all = new ArrayList<>();
        for (WordPart part : parts) {
            all.add(packed(part));
        }
        return ZipFile.of(all);
    }

    /**
     * A form that is packed once for many people.
     *
     * @param parts of the form made for the stand-in's person
     */
    public Preprint preprint(StandIn standIn, List<WordPart> parts) {
        return Preprint.of(standIn, parts, this);
    }

    PackedPart packed(WordPart part) {
        return part.fixed() ? kept(part) : PackedPart.of(part, Deflater.DEFAULT_COMPRESSION);
    }

    private PackedPart kept(WordPart part) {
        PackedPart known = packed.get(part.content());
        if (known == null || !known.name().equals(part.name())) {
            known = PackedPart.of(part, Deflater.BEST_COMPRESSION);
            packed.put(part.content(), known);
        }
        return known;
    }
}
