package dev.levelpress.document.wording;

/** Other words for a stretch of a text, from {@code start} to before {@code end}. */
record Edit(int start, int end, String words) {}
