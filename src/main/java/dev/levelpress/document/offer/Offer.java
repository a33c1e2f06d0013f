package dev.levelpress.document.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a recruiter adds to a level; texts are empty where nothing is said.
 *
 * @param title of the posting; empty for the level's own
 * @param employment no type twice
 * @param closes the last day to apply
 * @param intro paragraphs before all others, separated by blank lines
 * @param benefits paragraphs about what the company offers
 * @param equalOpportunity the company's statement
 * @param reference what the company calls the posting
 */
public record Offer(
        String title,
        Employer employer,
        Workplaces workplaces,
        List<EmploymentType> employment,
        Optional<Pay> pay,
        Optional<LocalDate> posted,
        Optional<LocalDate> closes,
        Application application,
        Selection selection,
        String intro,
        String benefits,
        String equalOpportunity,
        String reference) {

    /**
     * Who hires.
     *
     * @param name as people know it
     * @param site its web site
     */
    public record Employer(String name, String site) {}

    /**
     * How to apply.
     *
     * @param how a web address, an e-mail address or words
     * @param direct whether people apply at that address itself, without another step
     */
    public record Application(String how, boolean direct) {

        public boolean isAddress() {
            return Addresses.isWeb(how);
        }

        public boolean isEmail() {
            return Addresses.isEmail(how);
        }
    }

    /**
     * What of the level the posting says, and how.
     *
     * @param areas ids of the level's areas; empty for all
     */
    public record Selection(List<String> areas, Voice voice) {
        public Selection {
            areas = List.copyOf(areas);
        }
    }

    /** How the level's texts speak. */
    public enum Voice {
        AS_WRITTEN,
        /** "I deliver" becomes "You deliver". */
        SECOND_PERSON
    }

    public Offer {
        employment = List.copyOf(employment);
        if (posted.isPresent() && closes.isPresent() && closes.get().isBefore(posted.get())) {
            throw new IllegalArgumentException("closes " + closes.get() + ", before it is posted");
        }
    }

    /** Nothing added: the level as it is. */
    public static Offer none() {
        return new Offer(
                "",
                new Employer("", ""),
                new Workplaces(List.of(), false, List.of()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Application("", false),
                new Selection(List.of(), Voice.AS_WRITTEN),
                "",
                "",
                "",
                "");
    }
}
