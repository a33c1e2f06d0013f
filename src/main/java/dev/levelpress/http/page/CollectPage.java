package dev.levelpress.http.page;

import java.util.List;

/**
 * What {@code web/collect.ftl} sees as {@code page}: where people teams send review forms that were filled in.
 *
 * @param action where the form is sent
 * @param wrong sentences about what was sent
 */
public record CollectPage(Frame frame, String action, List<String> wrong, List<RunEntry> runs) {}
