package dev.levelpress.output.docx;

import dev.levelpress.document.Person;
import dev.levelpress.document.StandIn;
import dev.levelpress.template.XmlText;
import dev.levelpress.template.word.WordPart;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A form packed once, into which each person's values are put. Safe for use by several threads. */
public final class Preprint {

    /** Parts in the order of the package: packed, or open for values. */
    private sealed interface Part {
        record Same(PackedPart packed) implements Part {}

        record Open(OpenPart part) implements Part {}
    }

    private final StandIn standIn;
    private final List<Part> parts = new ArrayList<>();

    private Preprint(StandIn standIn) {
        this.standIn = standIn;
    }

    /** @param parts of the form made for the stand-in's person */
    static Preprint of(StandIn standIn, List<WordPart> parts, DocxOutput output) {
        Preprint preprint = new Preprint(standIn);
        for (WordPart part : parts) {
            List<StandIn.Piece> pieces = part.fixed()
                    ? List.of()
                    : StandIn.pieces(new String(part.content(), 0, part.length(), StandardCharsets.UTF_8));
            preprint.parts.add(
                    pieces.size() > 1
                            ? new Part.Open(OpenPart.of(part.name(), pieces))
                            : new Part.Same(output.packed(part)));
        }
        return preprint;
    }

    /** The form for a person of whom the same is known as of the one it was made like. */
    public byte[] of(Person person) {
        List<byte[]> values = standIn.values(person).stream()
                .map(value -> XmlText.escape(value).getBytes(StandardCharsets.UTF_8))
                .toList();
        List<PackedPart> packed = new ArrayList<>(parts.size());
        for (Part part : parts) {
            packed.add(
                    switch (part) {
                        case Part.Same same -> same.packed();
                        case Part.Open open -> open.part().with(values);
                    });
        }
        return ZipFile.of(packed);
    }
}
