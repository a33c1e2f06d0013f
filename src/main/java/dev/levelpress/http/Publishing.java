package dev.levelpress.http;

import dev.levelpress.document.Posting;
import dev.levelpress.http.page.Frames;
import dev.levelpress.http.posting.PublishedPosting;
import dev.levelpress.http.posting.PublishedPostings;
import dev.levelpress.output.json.JsonOutput;
import dev.levelpress.publish.PostingPiece;
import dev.levelpress.publish.Publisher;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Publishes postings: makes what everyone sees of them, and what they can be made of again. */
final class Publishing {

    /** Of a posting that says nothing of its end. */
    private static final int DAYS = 60;

    private static final int MOST_YEARS = 2;

    private final Frames frames;
    private final Presses presses;
    private final PublishedPostings published;
    private final JsonOutput json = new JsonOutput();

    Publishing(Frames frames, Presses presses, PublishedPostings published) {
        this.frames = frames;
        this.presses = presses;
        this.published = published;
    }

    /** It is not published; the message is a clause that says why and what to do. */
    static final class Refusal extends Exception {

        private static final long serialVersionUID = 1;

        private final String field;

        Refusal(String field, String reason) {
            super(reason);
            this.field = field;
        }

        /** Of the form. */
        String field() {
            return field;
        }
    }

    /** In UTC. */
    LocalDate today() {
        return LocalDate.ofInstant(published.now(), ZoneOffset.UTC);
    }

    /**
     * Publishes a posting.
     *
     * @param draft that can be used
     * @param name that the address ends with; empty for one that nobody can guess
     * @param until the last day; empty for the day to apply by, or some weeks
     */
    PublishedPosting publish(PostingDraft draft, String name, String until) throws Refusal, IOException {
        PublishedPosting posting = posting(draft, name, last(draft.posting(), until));
        try {
            published.check(posting);
            published.publish(posting, files(draft, posting));
            return posting;
        } catch (PublishedPostings.NotPublished e) {
            throw new Refusal("name", String.valueOf(e.getMessage()));
        }
    }

    private LocalDate last(Posting posting, String until) throws Refusal {
        LocalDate today = today();
        if (until.isEmpty()) {
            return posting.offer().closes().orElseGet(() -> today.plusDays(DAYS));
        }
        try {
            LocalDate last = LocalDate.parse(until);
            if (last.isBefore(today)) {
                throw new Refusal("until", last + " is past; say today or a later day");
            }
            if (last.isAfter(today.plusYears(MOST_YEARS))) {
                throw new Refusal("until", last + " is more than " + MOST_YEARS + " years away; say an earlier day");
            }
            return last;
        } catch (DateTimeParseException noDay) {
            throw new Refusal("until", "that is not a day; write it as " + today.plusDays(DAYS));
        }
    }

    private PublishedPosting posting(PostingDraft draft, String name, LocalDate last) {
        return new PublishedPosting(
                name.isEmpty() ? published.newName() : name,
                !name.isEmpty(),
                draft.posting().masthead().title(),
                new PublishedPosting.Source(
                        draft.stand().root().replaceFirst("^/", ""),
                        draft.stand().edition().framework().name(),
                        draft.craft().id(),
                        draft.level().id(),
                        frames.version(draft.stand().edition().framework()),
                        draft.stand().edition().commit().orElse("")),
                published.now(),
                last,
                false);
    }

    private Map<String, byte[]> files(PostingDraft draft, PublishedPosting posting) {
        Publisher publisher = draft.stand().edition().publisher();
        String attachment = PublishedAnswers.address(posting) + "/posting.pdf";
        Map<String, byte[]> files = new LinkedHashMap<>();
        List.of(
                        presses.make(
                                "posting", draft.caller(), () -> publisher.postingPage(draft.posting(), attachment)),
                        presses.make(
                                "posting", draft.caller(), () -> publisher.piece(draft.posting(), PostingPiece.PDF)))
                .forEach(each -> files.put(each.fileName(), each.bytes()));
        files.put("offer.json", json.object(offer(draft)));
        return files;
    }

    /** With the day that it goes without saying, so that it gives the same posting on any other. */
    private static Map<String, Object> offer(PostingDraft draft) {
        Map<String, Object> offer = new LinkedHashMap<>(draft.form().offer());
        draft.posting().offer().posted().ifPresent(day -> offer.put("posted", day.toString()));
        return offer;
    }
}
