package dev.levelpress.http.page;

import java.util.List;

/** What {@code web/postings.ftl} sees as {@code page}: the postings that were published. */
public record PublishedPage(Frame frame, String token, List<Entry> there, List<Entry> ended) {

    /**
     * @param address where it is
     * @param withdraw where it is taken back
     * @param ends the day after which it is not there any more
     * @param open whether everyone may find it; others have an address that is not to be guessed
     * @param withdrawn whether it was taken back
     */
    public record Entry(
            String title,
            String address,
            String withdraw,
            String framework,
            String published,
            String ends,
            boolean open,
            boolean withdrawn) {}
}
