/**
 * Git repositories, near or far: an address in, the files of a commit out, read from the object database without a checkout.
 * A repository is not trusted: regular files only, no submodules, filters, hooks or settings of its own, and limits on files,
 * depth, bytes and time. Home of JGit, together with the package above.
 */
@NullMarked
package dev.levelpress.source.git;

import org.jspecify.annotations.NullMarked;
