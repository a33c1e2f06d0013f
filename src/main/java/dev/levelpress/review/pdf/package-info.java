/**
 * PDF forms that come back, in whatever program they were filled in.
 *
 * <p>Files are untrusted. OpenPDF's reader follows a file's pointers in circles and inflates whatever it meets; so only what a
 * form's fields need is read here: objects are found by going through the file once from its start to its end, of several with
 * one number the last counts, as when changes are appended.
 */
@NullMarked
package dev.levelpress.review.pdf;

import org.jspecify.annotations.NullMarked;
