package dev.levelpress.review;

import java.util.Optional;

/** Reads filled-in forms of one file format. Files are untrusted. */
interface FormReader {

    /**
     * The form in a file; empty when the file is of another format.
     *
     * @param file for messages
     * @throws UnreadableForm when it is of this format but cannot or must not be read
     */
    Optional<FilledForm> read(String file, byte[] content) throws UnreadableForm;
}
