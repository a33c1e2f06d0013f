/**
 * What a recruiter adds to a level to make a posting of it: read from untrusted values, checked field by field.
 *
 * <p>Values come in as a tree of maps, lists and texts, whatever they were written in (JSON, options, a web form); an
 * {@link dev.levelpress.document.offer.Offer} and problems come out.
 */
@NullMarked
package dev.levelpress.document.offer;

import org.jspecify.annotations.NullMarked;
