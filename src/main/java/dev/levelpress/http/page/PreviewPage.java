package dev.levelpress.http.page;

import dev.levelpress.document.Profile;
import dev.levelpress.publish.Explanation;
import java.util.List;

/**
 * What {@code web/preview.ftl} sees as {@code page}: what something that was sent becomes.
 *
 * @param action where the form is sent
 * @param text that was pasted
 * @param read how it was read; empty when nothing was sent yet
 * @param levels of all crafts, as far as they are shown
 * @param more levels that are not shown
 */
public record PreviewPage(
        Frame frame,
        String action,
        String text,
        List<Explanation> read,
        List<ReportPage.ProblemEntry> problems,
        List<Profile> levels,
        int more) {}
