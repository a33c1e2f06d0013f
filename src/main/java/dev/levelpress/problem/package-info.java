/**
 * What an author of a framework, or of its templates, can be told: where, what, and what to do about it.
 *
 * <p>Every stage adds to one {@link dev.levelpress.problem.ProblemReport}. {@link dev.levelpress.problem.Problem} is the
 * catalogue: one record for each message. Our own mistakes are exceptions, never problems. Depends on nothing.
 */
@NullMarked
package dev.levelpress.problem;

import org.jspecify.annotations.NullMarked;
