package dev.levelpress.review;

import dev.levelpress.document.AreaRow;
import dev.levelpress.document.Origin;
import dev.levelpress.review.office.OfficePackage;
import dev.levelpress.review.office.RefusedPackage;
import dev.levelpress.review.word.FilledDocument;
import dev.levelpress.review.word.Finding;
import dev.levelpress.review.word.FormData.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads forms that were filled in as Word documents, in whatever editor. */
final class WordForms implements FormReader {

    private final KnownForms known;

    WordForms(KnownForms known) {
        this.known = known;
    }

    @Override
    public Optional<FilledForm> read(String file, byte[] content) throws UnreadableForm {
        if (!OfficePackage.looksLikeOne(content)) {
            return Optional.empty();
        }
        try {
            OfficePackage found = OfficePackage.of(content);
            return found.kind() == OfficePackage.Kind.WORD
                    ? Optional.of(form(file, FilledDocument.of(found)))
                    : Optional.empty();
        } catch (RefusedPackage refused) {
            throw new UnreadableForm(String.valueOf(refused.getMessage()));
        }
    }

    private FilledForm form(String file, FilledDocument document) {
        Origin origin = origin(document);
        List<AreaRow> rows = known.areas(origin);
        List<Area> areas =
                rows.stream().map(each -> new Area(each.id(), each.name())).toList();
        List<Finding> found = new ArrayList<>(document.inControls(areas));
        found.addAll(document.inData());
        found.addAll(document.inPlace(known.blank(), areas));
        return new Weighing(file, known.questionnaire()).form(origin, found);
    }

    private static Origin origin(FilledDocument document) {
        Map<String, String> said = document.data().origin().isEmpty()
                ? document.properties()
                : document.data().origin();
        return new Origin(
                said.getOrDefault("framework", ""),
                said.getOrDefault("version", ""),
                said.getOrDefault("craft", ""),
                said.getOrDefault("level", ""),
                said.getOrDefault("content", ""),
                said.getOrDefault("person", ""),
                said.getOrDefault("period", ""));
    }
}
