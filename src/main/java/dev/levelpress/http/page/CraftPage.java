package dev.levelpress.http.page;

import dev.levelpress.document.Note;
import dev.levelpress.framework.RichText;
import java.util.List;

/**
 * What {@code web/craft.ftl} sees as {@code page}.
 *
 * @param matrix address of all its levels side by side
 * @param areas those that the craft describes
 * @param source where the author sees the craft's page; empty where that is not known
 */
public record CraftPage(
        Frame frame,
        String id,
        String name,
        String matrix,
        RichText description,
        List<LevelStep> levels,
        List<Note> areas,
        String source) {}
