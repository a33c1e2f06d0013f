package dev.levelpress.review.pdf;

import dev.levelpress.review.pdf.Value.Dictionary;
import java.util.Map;
import java.util.Optional;

/**
 * The objects of a file, each read when it is asked for.
 *
 * @param places of the objects, by their numbers
 * @param trailer the entries of all trailers (ISO 32000-1, 7.5.5), of which the last counts
 */
record PdfObjects(Map<Integer, Place> places, Dictionary trailer) {

    /** Where an object's value begins, and in what: the file or an unpacked part of it. */
    record Place(byte[] bytes, int at) {}

    /** The value itself, or the one that it refers to; empty when there is none. */
    Optional<Value> resolved(Value value) {
        if (!(value instanceof Value.Reference reference)) {
            return Optional.of(value);
        }
        return Optional.ofNullable(places.get(reference.object()))
                .flatMap(place -> new Syntax(place.bytes(), place.at()).value())
                .filter(found -> !(found instanceof Value.Reference));
    }

    Optional<Value> entry(Dictionary dictionary, String key) {
        return Optional.ofNullable(dictionary.entries().get(key)).flatMap(this::resolved);
    }

    Optional<Dictionary> dictionary(Value value) {
        return resolved(value).filter(Dictionary.class::isInstance).map(Dictionary.class::cast);
    }

    Optional<Dictionary> dictionary(Dictionary holding, String key) {
        return entry(holding, key).flatMap(this::dictionary);
    }
}
