package dev.levelpress.framework;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which state of the source a framework was read from.
 *
 * @param commit the source's commit, abbreviated to 12 hexadecimal digits; empty when the source is not in git
 * @param digest of the texts that were read, the same for the same texts; 12 hexadecimal digits
 * @param date of the commit; empty when the source is not in git
 */
public record Revision(Optional<String> commit, String digest, Optional<LocalDate> date) {}
